package dev.precis.term;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * TBX-Basic, as {@code martif} (ISO 30042:2008) and as {@code tbx} (2019): of every concept its French and its English terms.
 * The administrative status decides what a term is: preferred or none the settled one, admitted also good, deprecated and
 * superseded forbidden. Several French terms of a concept are an entry each.
 */
public final class Tbx {

    private static final Set<String> CONCEPTS = Set.of("termEntry", "conceptEntry");
    private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
    private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec");

    private record Term(String language, String text, String status) {

        boolean is(String tag) {
            return language.equals(tag) || language.startsWith(tag + "-");
        }

        boolean isForbidden() {
            return status.startsWith("deprecated") || status.startsWith("superseded");
        }
    }

    private final List<TermEntry> entries = new ArrayList<>();
    private final List<Term> concept = new ArrayList<>();
    private String language = "";
    private String term = "";
    private String status = "";
    private Optional<String> note = Optional.empty();

    private Tbx() {}

    /** @throws UnreadableGlossary where the file is no well-formed TBX, or holds no pair of French and English */
    public static List<TermEntry> read(InputStream in) {
        Tbx tbx = new Tbx();
        try {
            tbx.readAll(new SafeXml(in));
        } catch (XMLStreamException e) {
            throw new UnreadableGlossary("not a well-formed TBX file" + SafeXml.place(e), e);
        }
        if (tbx.entries.isEmpty()) {
            throw new UnreadableGlossary("no concept of the file has a French and an English term");
        }
        return tbx.entries;
    }

    private void readAll(SafeXml xml) throws XMLStreamException {
        boolean root = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                xml.refuseIf(
                        !root && !Set.of("martif", "tbx", "TBX").contains(xml.name()), "the root is not martif or tbx");
                root = true;
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            }
        }
    }

    private void begin(SafeXml xml) throws XMLStreamException {
        String name = xml.name();
        if (CONCEPTS.contains(name)) {
            concept.clear();
            note = Optional.empty();
        } else if (LANGUAGES.contains(name)) {
            language = xml.language();
        } else if (TERMS.contains(name)) {
            term = "";
            status = "";
        } else if (name.equals("term")) {
            term = xml.wholeText();
        } else if (name.equals("termNote")
                && xml.attribute("type").filter("administrativeStatus"::equals).isPresent()) {
            status = xml.wholeText();
        } else if (name.equals("administrativeStatus")) {
            status = xml.wholeText();
        } else if (name.equals("note")) {
            note = Optional.of(xml.wholeText()).filter(text -> !text.isEmpty());
        }
    }

    private void end(String name) {
        if (TERMS.contains(name) && !term.isEmpty()) {
            concept.add(new Term(language, term, status));
        } else if (CONCEPTS.contains(name)) {
            conclude();
        }
    }

    private void conclude() {
        List<Term> english = concept.stream().filter(each -> each.is("en")).toList();
        Optional<Term> settled = english.stream()
                .filter(each -> each.status().startsWith("preferred"))
                .findFirst()
                .or(() -> english.stream().filter(each -> !each.isForbidden()).findFirst());
        settled.ifPresent(target -> concept.stream()
                .filter(each -> each.is("fr") && !each.isForbidden())
                .forEach(french -> entries.add(new TermEntry(
                        french.text(),
                        target.text(),
                        texts(english, each -> !each.isForbidden() && each != target),
                        texts(english, Term::isForbidden),
                        note))));
    }

    private static List<String> texts(List<Term> terms, java.util.function.Predicate<Term> wanted) {
        return terms.stream().filter(wanted).map(Term::text).distinct().toList();
    }

    /** The glossary as TBX-Basic of 2008, which most tools read. */
    public static String write(Glossary glossary) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <martif type="TBX-Basic" xml:lang="fr">
                  <martifHeader><fileDesc><sourceDesc><p>Pr\u00E9cis</p></sourceDesc></fileDesc></martifHeader>
                  <text><body>
                """);
        int id = 0;
        for (TermEntry entry : glossary.entries()) {
            xml.append("    <termEntry id=\"c").append(++id).append("\">\n");
            entry.note()
                    .ifPresent(text ->
                            xml.append("      <note>").append(XmlText.of(text)).append("</note>\n"));
            xml.append("      <langSet xml:lang=\"fr\">").append(tig(entry.source(), "preferredTerm-admn-sts"));
            xml.append("</langSet>\n      <langSet xml:lang=\"en\">");
            xml.append(tig(entry.target(), "preferredTerm-admn-sts"));
            entry.also().forEach(also -> xml.append(tig(also, "admittedTerm-admn-sts")));
            entry.forbidden().forEach(wrong -> xml.append(tig(wrong, "deprecatedTerm-admn-sts")));
            xml.append("</langSet>\n    </termEntry>\n");
        }
        return xml.append("  </body></text>\n</martif>\n").toString();
    }

    private static String tig(String term, String status) {
        return "<tig><term>" + XmlText.of(term) + "</term><termNote type=\"administrativeStatus\">" + status
                + "</termNote></tig>";
    }
}
