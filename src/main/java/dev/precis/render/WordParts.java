package dev.precis.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that was given to us, read within limits (ECMA-376 part 2). */
final class WordParts {

    /** A letterhead with its pictures stays far below. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final String MAIN =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private final Map<String, byte[]> parts;
    private final Document types;

    private WordParts(Map<String, byte[]> parts) {
        this.parts = parts;
        this.types = WordXmlTree.read("[Content_Types].xml", bytes("[Content_Types].xml"));
    }

    static WordParts unzip(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left);
                left -= bytes.length;
                if (left <= 0 || parts.size() >= MOST_PARTS) {
                    throw new TemplateUnusable(
                            "it is larger than " + MOST_BYTES + " bytes or " + MOST_PARTS + " parts");
                }
                parts.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new TemplateUnusable("it is damaged");
        }
        if (parts.isEmpty()) {
            throw new TemplateUnusable("it is no Word file; a DOCX or DOTX is wanted");
        }
        return new WordParts(parts);
    }

    /** @throws TemplateUnusable where it is no Word text, or one that brings macros */
    String mainPart() {
        String main = relations("").stream()
                .filter(relation -> relation.type().equals(MAIN))
                .map(relation -> resolve("", relation))
                .findFirst()
                .orElseThrow(() -> new TemplateUnusable("it has no main part"));
        String type = type(main);
        if (type.contains("macroEnabled")) {
            throw new TemplateUnusable("it brings macros; a DOCX or DOTX without any is wanted");
        }
        if (!type.equals(DOCUMENT) && !type.equals(TEMPLATE)) {
            throw new TemplateUnusable("it is no Word file; a DOCX or DOTX is wanted");
        }
        return main;
    }

    byte[] bytes(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new TemplateUnusable("its part " + CleanText.line(part) + " is missing");
        }
        return bytes;
    }

    /** What the file says the part is: by its name, else by its extension. */
    String type(String part) {
        return declared("Override", "PartName", "/" + part)
                .orElseGet(() -> declared("Default", "Extension", part.substring(part.lastIndexOf('.') + 1))
                        .orElseThrow(() ->
                                new TemplateUnusable("its part " + CleanText.line(part) + " is of no known type")));
    }

    private Optional<String> declared(String element, String attribute, String value) {
        NodeList found = types.getElementsByTagNameNS("*", element);
        for (int i = 0; i < found.getLength(); i++) {
            Element one = (Element) found.item(i);
            if (one.getAttribute(attribute).equalsIgnoreCase(value)) {
                return Optional.of(one.getAttribute("ContentType"));
            }
        }
        return Optional.empty();
    }

    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** What a part refers to; {@code ""} is the file itself. */
    List<WordRelation> relations(String part) {
        String name = relationsOf(part);
        List<WordRelation> relations = new ArrayList<>();
        if (parts.containsKey(name)) {
            NodeList found = WordXmlTree.read(name, bytes(name)).getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < found.getLength(); i++) {
                Element one = (Element) found.item(i);
                boolean outside = one.getAttribute("TargetMode").equals("External");
                relations.add(new WordRelation(
                        one.getAttribute("Id"), one.getAttribute("Type"), outside ? "" : one.getAttribute("Target")));
            }
        }
        return relations;
    }

    /** @throws TemplateUnusable where it leads out of the file */
    String resolve(String part, WordRelation relation) {
        try {
            URI target = URI.create("/" + part).resolve(relation.target());
            if (relation.target().isEmpty() || target.isAbsolute() || target.getAuthority() != null) {
                throw new TemplateUnusable("its part " + CleanText.line(part)
                        + " refers to something outside the file; take that link out");
            }
            return target.getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException broken) {
            throw new TemplateUnusable("its part " + CleanText.line(part) + " refers to nothing that can be found");
        }
    }
}
