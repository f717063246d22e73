package dev.precis.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the labelled cases and every occurrence in it.
 *
 * @param expected the words of each occurrence, in order
 */
record TermCase(String text, List<String> expected) {

    static List<TermCase> all() {
        return lines("cases.tsv")
                .map(line -> line.split("\t", -1))
                .map(cells -> new TermCase(
                        broken(cells[1]),
                        Stream.of(broken(cells[2]).split("\\|"))
                                .filter(words -> !words.isEmpty())
                                .toList()))
                .toList();
    }

    static Glossary glossary() {
        return new Glossary(lines("terms.tsv")
                .map(line -> line.split("\t"))
                .map(cells -> new TermEntry(cells[0], cells[1]))
                .toList());
    }

    private static String broken(String cell) {
        return cell.replace("\\n", "\n");
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = TermCase.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
