package dev.precis.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a Word file together; the same parts give the same bytes. */
final class WordPackage {

    /** Attributes of a part's root. */
    static final String[] NAMESPACES = {"xmlns:w", WordXmlTree.WORD, "xmlns:r", WordXmlTree.RELATIONS};

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** The first moment a ZIP can name, so that no clock is in the file. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final WordTemplate template;
    private final Map<String, byte[]> parts;
    private final Map<String, String> types;
    private final List<WordRelation> relations;
    private final String folder;

    WordPackage(WordTemplate template) {
        this.template = template;
        this.parts = new TreeMap<>(template.parts());
        this.types = new TreeMap<>(template.types());
        this.relations = new ArrayList<>(template.relations());
        this.folder = template.mainPart().substring(0, template.mainPart().lastIndexOf('/') + 1);
    }

    /** Adds a part that the main part refers to. */
    WordPackage add(WordRelation.Kind kind, String id, String name, String xml) {
        relations.add(kind.at(id, name));
        return put(folder + name, kind.contentType(), xml);
    }

    private WordPackage put(String name, String type, String xml) {
        parts.put(name, (xml.startsWith("<?xml") ? xml : HEAD + xml).getBytes(StandardCharsets.UTF_8));
        types.put(name, type);
        return this;
    }

    /** @param text the main part */
    byte[] write(String text, WordProperties properties) {
        put(
                template.mainPart(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                text);
        put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", properties.core());
        put(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                properties.app());
        parts.put(WordParts.relationsOf(template.mainPart()), relations(relations));
        parts.put(
                WordParts.relationsOf(""),
                relations(List.of(
                        new WordRelation("rId1", OFFICE + "relationships/officeDocument", template.mainPart()),
                        new WordRelation(
                                "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                        new WordRelation("rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml"))));
        return zipped();
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, CONTENT_TYPES, contentTypes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes what is written to it", impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] contentTypes() {
        WordXml xml = new WordXml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((part, type) -> xml.empty("Override", "PartName", "/" + part, "ContentType", type));
        return (HEAD + xml.close()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relations(List<WordRelation> relations) {
        WordXml xml = new WordXml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relations.forEach(one -> xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", one.target()));
        return (HEAD + xml.close()).getBytes(StandardCharsets.UTF_8);
    }
}
