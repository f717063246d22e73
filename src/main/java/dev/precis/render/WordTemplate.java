package dev.precis.render;

import org.w3c.dom.Document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a Word document looks like, before there is anything in it: its styles, and the paper, heads and feet of a user's own template.
 *
 * @param mainPart name of the part that the note's text becomes
 * @param parts every other part, by name
 * @param types media types of {@code parts}, by name
 * @param relations what the main part refers to
 * @param ids what each of our styles is called there
 * @param section the last section's properties, as XML
 * @param footed whether the template has feet of its own
 * @param alternating whether even pages have other heads and feet than odd ones
 * @param width of the text, in twentieths of a point
 */
record WordTemplate(
        String mainPart,
        Map<String, byte[]> parts,
        Map<String, String> types,
        List<WordRelation> relations,
        Map<WordStyle, String> ids,
        String section,
        boolean footed,
        boolean alternating,
        int width) {

    static final String FOOTER_RELATION = "rIdPrecisFooter";

    /** A4 with 2 cm around. */
    static final int A4_WIDTH = 11906 - 2 * 1134;

    private static final String A4 = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"" + FOOTER_RELATION
            + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
            + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

    /** A note's own look. @param language tag of what is in no language of its own */
    static WordTemplate standard(String language) {
        String styles = new String(own("styles.xml"), StandardCharsets.UTF_8)
                .replace("<w:lang w:val=\"fr-FR\"", "<w:lang w:val=\"" + language + "\"");
        return new WordTemplate(
                "word/document.xml",
                new TreeMap<>(Map.of(
                        "word/styles.xml",
                        styles.getBytes(StandardCharsets.UTF_8),
                        "word/fontTable.xml",
                        own("fontTable.xml"))),
                Map.of(
                        "word/styles.xml",
                        WordRelation.Kind.STYLES.contentType(),
                        "word/fontTable.xml",
                        WordRelation.Kind.FONT_TABLE.contentType()),
                List.of(
                        WordRelation.Kind.STYLES.at("rId1", "styles.xml"),
                        WordRelation.Kind.FONT_TABLE.at("rId2", "fontTable.xml")),
                ownIds(),
                A4,
                false,
                false,
                A4_WIDTH);
    }

    String id(WordStyle style) {
        return ids.get(style);
    }

    /** Our own styles, as a tree to take from. */
    static Document ownStyles() {
        return WordXmlTree.read("styles.xml", own("styles.xml"));
    }

    static byte[] own(String name) {
        try (InputStream in = WordTemplate.class.getResourceAsStream("word/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<WordStyle, String> ownIds() {
        Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
        Arrays.stream(WordStyle.values()).forEach(style -> ids.put(style, style.id()));
        return ids;
    }
}
