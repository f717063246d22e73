package dev.precis.render;

import dev.precis.note.BriefingNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A user's own template, as a French Word writes one: other ids, a letterhead, a foot. */
class WordTemplateTest {

    private static final String W = "xmlns:w=\"" + WordXmlTree.WORD + "\" xmlns:r=\"" + WordXmlTree.RELATIONS + "\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder;

    private final BriefingNote note = GoldenNotesTest.note("two-articles");
    private final Map<String, String> parts = new LinkedHashMap<>(Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "template.main+xml\"/>"
                    + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                    + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + TYPE + "header+xml\"/></Types>",
            "_rels/.rels",
            relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"),
            "word/document.xml",
            "<w:document " + W + "><w:body><w:p><w:r><w:t>Remplacez ce texte.</w:t></w:r></w:p><w:sectPr>"
                    + "<w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                    + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\""
                    + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            "word/_rels/document.xml.rels",
            relations("<Relationship Id=\"rId3\" Type=\"" + OFFICE + "styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"rId7\" Type=\"" + OFFICE + "header\" Target=\"header1.xml\"/>"),
            "word/styles.xml",
            "<w:styles " + W
                    + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                    + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/><w:rPr>"
                    + "<w:color w:val=\"FF0000\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Title\">"
                    + "<w:name w:val=\"Something else\"/></w:style></w:styles>",
            "word/header1.xml",
            "<w:hdr " + W + "><w:p><w:r><w:t>Ministère</w:t></w:r></w:p></w:hdr>"));

    @Test
    void itsStylesAreUsedByNameAndThoseItLacksAreAdded() throws Exception {
        SeenDocx docx = written();
        assertThat(docx.all("pStyle"))
                .anyMatch(style -> "Titre1".equals(style.getAttributeNS(WordXmlTree.WORD, "val")))
                .noneMatch(style -> "Heading1".equals(style.getAttributeNS(WordXmlTree.WORD, "val")))
                .anyMatch(style -> "TitlePrecis".equals(style.getAttributeNS(WordXmlTree.WORD, "val")));
        assertThat(new String(docx.parts().get("word/styles.xml"), StandardCharsets.UTF_8))
                .contains("FF0000", "Precis Alert", "TitlePrecis");
        WordRendererTest.assertValid(StylesDocument.Factory.parse(
                new ByteArrayInputStream(docx.parts().get("word/styles.xml"))));
        WordRendererTest.assertValid(DocumentDocument.Factory.parse(
                new ByteArrayInputStream(docx.parts().get("word/document.xml"))));
    }

    @Test
    void itsPaperAndLetterheadStayAndItsTextGoes() throws IOException {
        SeenDocx docx = written();
        assertThat(docx.parts()).containsKeys("word/header1.xml", "word/precis-footer.xml");
        assertThat(docx.wholeText()).contains("salon de la soie").doesNotContain("Remplacez");
        assertThat(WordXmlTree.all(docx.main(), "pgSz").get(0).getAttributeNS(WordXmlTree.WORD, "w"))
                .isEqualTo("12240");
        assertThat(WordXmlTree.all(docx.main(), "tblW"))
                .allMatch(width -> width.getAttributeNS(WordXmlTree.WORD, "w").equals("9360"));
        docx.assertInert();
    }

    @Test
    void oneThatIsNotThereIsNamed() {
        assertUnusable(Path.of("nowhere.dotx"), "there is no file to read at nowhere.dotx");
    }

    @Test
    void oneThatIsNoWordFileIsNamed() throws IOException {
        assertUnusable(Files.writeString(folder.resolve("text.docx"), "text"), "it is no Word file");
        parts.remove("word/styles.xml");
        assertUnusable(file(), "its part word/styles.xml is missing");
    }

    @Test
    void oneThatBringsMacrosReachesOutOrActsIsRefused() throws IOException {
        String types = parts.get("[Content_Types].xml");
        parts.put(
                "[Content_Types].xml",
                types.replace("wordprocessingml.template.main", "wordprocessingml.template.macroEnabledTemplate.main"));
        assertUnusable(file(), "it brings macros");
        parts.put("[Content_Types].xml", types);
        String header = parts.get("word/header1.xml");
        parts.put(
                "word/header1.xml",
                header.replace(
                        "<w:t>Ministère</w:t>", "<w:instrText>INCLUDEPICTURE \"http://evil.example/x\"</w:instrText>"));
        assertUnusable(file(), "its part header1.xml holds a field or an object that acts");
        parts.put("word/header1.xml", header);
        parts.put(
                "word/_rels/header1.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "hyperlink\" Target=\"http://evil.example/\" TargetMode=\"External\"/>"));
        assertUnusable(file(), "its part word/header1.xml refers to something outside the file");
        parts.put("word/_rels/header1.xml.rels", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>");
        assertUnusable(file(), "its part word/_rels/header1.xml.rels is damaged");
    }

    private SeenDocx written() throws IOException {
        return new SeenDocx(new WordRenderer(Optional.of(file().toString())).render(note, RenderLanguage.BOTH));
    }

    private void assertUnusable(Path template, String why) {
        WordRenderer renderer = new WordRenderer(Optional.of(template.toString()));
        assertThatThrownBy(() -> renderer.render(note, RenderLanguage.BOTH))
                .isInstanceOf(TemplateUnusable.class)
                .hasMessageStartingWith("precis.docx-template: ")
                .hasMessageContaining(why);
    }

    private Path file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("own.dotx"), bytes.toByteArray());
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }
}
