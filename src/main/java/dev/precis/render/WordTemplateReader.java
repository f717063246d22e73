package dev.precis.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a user's own template. Of a file that an office made only its looks are taken: styles, fonts, theme, numbering, heads and feet
 * with their pictures, the paper. Whatever acts or reaches out makes it unusable.
 */
final class WordTemplateReader {

    /** Fields that fetch or run something (ECMA-376 part 1, 17.16.5). */
    private static final Pattern REACHING =
            Pattern.compile("(?i)\\b(?:INCLUDE\\w*|DDE\\w*|LINK|IMPORT|DATABASE|MACROBUTTON|HYPERLINK|RD)\\b");

    private final WordParts file;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();

    private WordTemplateReader(WordParts file) {
        this.file = file;
    }

    /** @throws TemplateUnusable where it is no Word file, is damaged, or holds what acts or reaches out */
    static WordTemplate read(byte[] bytes) {
        return new WordTemplateReader(WordParts.unzip(bytes)).template();
    }

    private WordTemplate template() {
        String main = file.mainPart();
        Document text = WordXmlTree.read(main, file.bytes(main));
        List<WordRelation> relations = new ArrayList<>();
        for (WordRelation relation : file.relations(main)) {
            if (relation.kind().filter(WordTemplateReader::isLook).isPresent()) {
                take(file.resolve(main, relation), relation.target());
                relations.add(relation);
            }
        }
        Map<WordStyle, String> ids = mergeStyles(main, relations);
        Element section = WordXmlTree.all(text, "sectPr").stream()
                .filter(last -> last.getParentNode() instanceof Element body && "body".equals(body.getLocalName()))
                .findFirst()
                .orElseGet(() -> text.createElementNS(WordXmlTree.WORD, "w:sectPr"));
        WordSection paper = new WordSection(section);
        return new WordTemplate(
                main, parts, types, relations, ids, paper.xml(), paper.isFooted(), alternates(main), paper.width());
    }

    private static boolean isLook(WordRelation.Kind kind) {
        return kind != WordRelation.Kind.FOOTNOTES && kind != WordRelation.Kind.SETTINGS;
    }

    /** Takes a part over with everything it refers to. */
    private void take(String part, String shown) {
        if (parts.containsKey(part)) {
            return;
        }
        byte[] bytes = file.bytes(part);
        String type = file.type(part);
        if (type.endsWith("xml")) {
            refuseReaching(WordXmlTree.read(part, bytes), shown);
        } else if (!type.startsWith("image/") && !type.contains("obfuscatedFont")) {
            throw new TemplateUnusable("its part " + CleanText.line(shown) + " is neither text, picture nor font");
        }
        parts.put(part, bytes);
        types.put(part, type);
        List<WordRelation> further = file.relations(part);
        if (!further.isEmpty()) {
            String name = WordParts.relationsOf(part);
            parts.put(name, file.bytes(name));
            further.forEach(relation -> take(file.resolve(part, relation), relation.target()));
        }
    }

    private static void refuseReaching(Document part, String shown) {
        List<Element> fields = new ArrayList<>(WordXmlTree.all(part, "instrText"));
        boolean reaches = fields.stream()
                        .map(Element::getTextContent)
                        .anyMatch(code -> REACHING.matcher(code).find())
                || WordXmlTree.all(part, "fldSimple").stream()
                        .map(field -> field.getAttributeNS(WordXmlTree.WORD, "instr"))
                        .anyMatch(code -> REACHING.matcher(code).find())
                || !WordXmlTree.all(part, "object").isEmpty()
                || !WordXmlTree.all(part, "control").isEmpty();
        if (reaches) {
            throw new TemplateUnusable("its part " + CleanText.line(shown) + " holds a field or an object that acts");
        }
    }

    private Map<WordStyle, String> mergeStyles(String main, List<WordRelation> relations) {
        String part = relations.stream()
                .filter(relation -> relation.type().equals(WordRelation.Kind.STYLES.type()))
                .map(relation -> file.resolve(main, relation))
                .findFirst()
                .orElseThrow(() -> new TemplateUnusable("it has no styles"));
        Document styles = WordXmlTree.read(part, parts.get(part));
        Map<WordStyle, String> ids = new WordStyleMerge(styles).merge();
        parts.put(part, WordXmlTree.write(styles).getBytes(StandardCharsets.UTF_8));
        return ids;
    }

    private boolean alternates(String main) {
        return file.relations(main).stream()
                .filter(relation -> relation.type().equals(WordRelation.Kind.SETTINGS.type()))
                .map(relation -> file.resolve(main, relation))
                .map(part -> WordXmlTree.read(part, file.bytes(part)))
                .flatMap(settings -> WordXmlTree.all(settings, "evenAndOddHeaders").stream())
                .anyMatch(element ->
                        !List.of("0", "false", "off").contains(element.getAttributeNS(WordXmlTree.WORD, "val")));
    }
}
