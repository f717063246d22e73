package dev.precis.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A Word file as its reader gets it: its parts, each well-formed XML, and what stands in them. */
public final class SeenDocx {

    private static final String MAIN = "word/document.xml";
    private static final String NOTES = "word/precis-footnotes.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public SeenDocx(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document main() {
        return part(MAIN);
    }

    Document notes() {
        return part(NOTES);
    }

    Document part(String name) {
        return WordXmlTree.read(name, parts.get(name));
    }

    List<Element> all(String name) {
        return Stream.of(main(), notes())
                .flatMap(part -> WordXmlTree.all(part, name).stream())
                .toList();
    }

    /** Every text of the main part in its order, a paragraph a line; only of runs in that language, where one is named. */
    String text(String language) {
        return text(main(), run -> language.isEmpty() || language.equals(language(run)));
    }

    /** Every text that a reader can come upon. */
    public String wholeText() {
        return text(main(), run -> true) + "\n" + text(notes(), run -> true);
    }

    static String language(Element run) {
        return WordXmlTree.value(run, "lang");
    }

    private static String text(Document part, Predicate<Element> shown) {
        return WordXmlTree.all(part, "p").stream()
                .map(paragraph -> WordXmlTree.all(paragraph, "r").stream()
                        .filter(shown)
                        .flatMap(run -> WordXmlTree.all(run, "t").stream())
                        .map(Node::getTextContent)
                        .collect(Collectors.joining()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Nothing in it acts, loads or reaches out. */
    public void assertInert() {
        List<String> instructions = new ArrayList<>();
        parts.forEach((name, bytes) -> {
            assertThat(name).matches("\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/\\w+\\.xml|word/[\\w./-]+");
            Document part = WordXmlTree.read(name, bytes);
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("TargetMode", "vbaProject", "macroEnabled", "oleObject", "activeX");
            for (String active : List.of(
                    "object", "control", "pict", "drawing", "fldSimple", "altChunk", "sdt", "attachedTemplate")) {
                assertThat(WordXmlTree.all(part, active)).as(name).isEmpty();
            }
            WordXmlTree.all(part, "instrText")
                    .forEach(field -> instructions.add(field.getTextContent().strip()));
            WordXmlTree.all(part, "hyperlink")
                    .forEach(link -> assertThat(link.getAttributeNS(WordXmlTree.RELATIONS, "id"))
                            .isEmpty());
        });
        assertThat(instructions).allMatch(field -> field.matches("PAGE|NUMPAGES|NOTEREF _RefNote\\d+ \\\\h"));
    }
}
