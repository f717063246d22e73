package dev.precis.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this room, resources beside this class: words folded (lower case, no accents), blanks between them. */
final class WordFile {

    private WordFile() {}

    static Set<String> read(String list) {
        try (InputStream in = WordFile.class.getResourceAsStream(list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("word list missing from the jar: " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("word list unreadable: " + list, unreadable);
        }
    }
}
