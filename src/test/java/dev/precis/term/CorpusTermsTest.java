package dev.precis.term;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The settled terms and the approved English come from one hand. */
class CorpusTermsTest {

    private static final Path CORPUS = Path.of("corpus");

    @Test
    void theApprovedEnglishSaysEverySettledTermOfItsFrench() throws IOException {
        TermFinder terms = glossary().finder();
        List<String> missed = new ArrayList<>();
        int uses = 0;
        for (MemoryEntry pair : pairs()) {
            for (TermUse use : TermUse.between(pair.source(), pair.target(), terms)) {
                uses++;
                if (!use.isApplied()) {
                    missed.add(use.entry().source() + " = " + use.entry().target() + "\n   " + pair.source() + "\n   "
                            + pair.target());
                }
            }
        }
        assertThat(uses).isGreaterThan(50);
        assertThat(missed).isEmpty();
    }

    static Glossary glossary() throws IOException {
        return new Glossary(GlossaryTsv.read(Files.readString(CORPUS.resolve("glossary.tsv"), StandardCharsets.UTF_8)));
    }

    static List<MemoryEntry> pairs() throws IOException {
        List<MemoryEntry> pairs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CORPUS)) {
            for (Path file : folders.map(folder -> folder.resolve("translation.tmx"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    pairs.addAll(TmxReader.read(in));
                }
            }
        }
        return pairs;
    }
}
