package dev.precis.render;

import dev.precis.note.BriefingNote;

import java.time.temporal.ChronoUnit;

/** What a Word file says of itself (ECMA-376 part 2, 11). */
record WordProperties(BriefingNote note, WordLanguages languages) {

    String core() {
        Words title = Words.of(note.title());
        boolean english = !languages.shown().showsFrench() && title.translated();
        String created = note.created().truncatedTo(ChronoUnit.SECONDS).toString();
        WordXml xml = new WordXml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        field(xml, "dc:title", english ? title.en() : title.fr());
        field(
                xml,
                "dc:subject",
                english ? Label.NOTE.words().en() : Label.NOTE.words().fr());
        field(xml, "dc:creator", creator(note));
        field(xml, "dc:identifier", CleanText.line(note.id()));
        field(xml, "dc:language", languages.tag(!english));
        field(xml, "cp:version", Long.toString(note.version()));
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(created).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(created).close();
        return xml.close().toString();
    }

    String app() {
        WordXml xml = new WordXml()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        field(xml, "Application", "Précis");
        return xml.close().toString();
    }

    /** Who made a note, for a document's own properties. */
    static String creator(BriefingNote note) {
        return "Précis " + CleanText.line(note.provenance().serviceVersion());
    }

    private static void field(WordXml xml, String name, String value) {
        xml.open(name).text(value).close();
    }
}
