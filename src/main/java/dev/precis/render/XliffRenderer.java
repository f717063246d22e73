package dev.precis.render;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteArticle;
import dev.precis.note.NoteLine;
import dev.precis.note.NoteLines;

import java.util.List;

import jakarta.inject.Singleton;

/**
 * A note as XLIFF 2.1 for a translator's tool: each article's sentences and each claim a unit under its own id, approved ones as
 * final, what was found about it in both languages. What comes back is read by {@link XliffReader}.
 */
@Singleton
public final class XliffRenderer {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String VERSION = "version";

    /** The note; the same note gives the same bytes. */
    public String render(BriefingNote note) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"")
                .append(NAMESPACE);
        xml.append("\" version=\"2.1\" srcLang=\"fr\" trgLang=\"")
                .append(note.provenance().targetLang().tag())
                .append("\">\n<file id=\"")
                .append(XliffText.of(note.id()));
        xml.append("\" canResegment=\"no\">\n<notes><note category=\"")
                .append(VERSION)
                .append("\">")
                .append(note.version());
        xml.append("</note></notes>\n");
        group(xml, "claims", NoteLines.claims(note));
        for (NoteArticle article : note.articles()) {
            group(xml, article.id(), NoteLines.units(article));
        }
        return xml.append("</file>\n</xliff>\n").toString();
    }

    private static void group(StringBuilder xml, String id, List<NoteLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        xml.append("<group id=\"").append(XliffText.of(id)).append("\">\n");
        lines.forEach(line -> unit(xml, line));
        xml.append("</group>\n");
    }

    private static void unit(StringBuilder xml, NoteLine line) {
        xml.append("<unit id=\"").append(XliffText.of(line.id())).append("\">");
        if (!line.findings().isEmpty()) {
            xml.append("<notes>");
            for (Finding finding : line.findings()) {
                finding.message().fr().ifPresent(french -> note(xml, finding.rule(), "fr", french));
                note(xml, finding.rule(), "en", finding.message().en());
            }
            xml.append("</notes>");
        }
        xml.append("<segment id=\"s\" state=\"").append(state(line)).append("\"><source xml:space=\"preserve\">");
        xml.append(XliffText.of(line.fr())).append("</source>");
        line.en()
                .ifPresent(en -> xml.append("<target xml:space=\"preserve\">")
                        .append(XliffText.of(en))
                        .append("</target>"));
        xml.append("</segment></unit>\n");
    }

    private static void note(StringBuilder xml, String rule, String language, String words) {
        xml.append("<note category=\"").append(XliffText.plain(rule));
        xml.append("\" xml:lang=\"").append(language).append("\">");
        xml.append(XliffText.plain(words)).append("</note>");
    }

    private static String state(NoteLine line) {
        if (line.en().isEmpty()) {
            return "initial";
        }
        if (line.origin() == Origin.APPROVED && line.status() == Status.VERIFIED) {
            return "final";
        }
        return "translated";
    }
}
