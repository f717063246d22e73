package dev.precis.render;

import dev.precis.note.BriefingNote;
import io.quarkus.qute.Engine;

import jakarta.inject.Singleton;

/**
 * A note as a PDF that can be kept and read aloud: PDF/A-3a and PDF/UA-1, tagged in the note's order, bookmarked, every font in it. It
 * links to places in itself and nowhere else; the same note gives the same bytes.
 */
@Singleton
public final class PdfRenderer {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String TEMPLATE = "note-pdf.html";

    private final Engine engine;

    public PdfRenderer(Engine engine) {
        this.engine = engine;
    }

    public byte[] render(BriefingNote note, RenderLanguage language) {
        Sheet sheet = Layout.of(note);
        Words title = sheet.heading().title();
        String shown = language.showsFrench()
                ? title.fr()
                : title.translated() ? title.en() : sheet.heading().id();
        String page = engine.getTemplate(TEMPLATE)
                .data("sheet", sheet)
                .data("title", shown)
                .data("creator", WordProperties.creator(note))
                .data("french", language.showsFrench())
                .data("english", language.showsEnglish())
                .data("colon", language.colon())
                .data("untranslated", Label.UNTRANSLATED.words())
                .data("labels", new Labels())
                .data("bookmarks", PdfBookmark.of(sheet, language))
                .render();
        return new PdfPage(PdfFonts.drawable(page)).print(note.created(), note.id());
    }

    /** The headings that belong to the document and not to a section of it. */
    record Labels(
            Words note,
            Words version,
            Words sources,
            Words basis,
            Words translation,
            Words making,
            Words glossary,
            Words findings,
            Words line,
            Words finding,
            Words inSource,
            Words inText) {

        Labels() {
            this(
                    Label.NOTE.words(),
                    Label.VERSION.words(),
                    Label.SOURCES.words(),
                    Label.BASIS.words(),
                    Label.TRANSLATION.words(),
                    Label.MAKING.words(),
                    Label.GLOSSARY.words(),
                    Label.FINDINGS.words(),
                    Label.LINE.words(),
                    Label.FINDING.words(),
                    Label.IN_SOURCE.words(),
                    Label.IN_TEXT.words());
        }
    }
}
