package dev.precis.translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A French sentence and what a person made of it in English. */
record Pair(String french, String english) {

    Pair withEnglish(String other) {
        return new Pair(french, other);
    }

    /** The pairs of two files of equally many lines, {@code BASE.fr} and {@code BASE.en}; empty lines are left out. */
    static List<Pair> read(String base) throws IOException {
        List<String> french = Files.readAllLines(Path.of(base + ".fr"), StandardCharsets.UTF_8);
        List<String> english = Files.readAllLines(Path.of(base + ".en"), StandardCharsets.UTF_8);
        if (french.size() != english.size()) {
            throw new IOException(base + ": " + french.size() + " French lines, " + english.size() + " English");
        }
        return IntStream.range(0, french.size())
                .mapToObj(i -> new Pair(french.get(i).strip(), english.get(i).strip()))
                .filter(pair -> !pair.french().isEmpty() && !pair.english().isEmpty())
                .toList();
    }
}
