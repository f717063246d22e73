package dev.precis.page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SmallHeapTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void hostileDocumentsAreRefusedWithinTenSecondsAnd256Megabytes() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines;
        try (InputStream out = small.getInputStream()) {
            lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(small.waitFor()).as(lines.toString()).isZero();
        assertThat(lines).hasSize(HostileDocuments.all().size() + 11);
        Duration longest = Patience.of(LONGEST);
        assertThat(lines).allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(Long.parseLong(words[words.length - 1])).as(line).isLessThan(longest.toMillis());
            assertThat(words[words.length - 2])
                    .as(line)
                    .isIn(line.contains("sound") ? List.of("read") : refusals(line));
        });
    }

    /** One after the other, each is refused for what it is; together, some for want of a place. */
    private static List<String> refusals(String line) {
        return line.startsWith("together") ? List.of("unreadable", "busy") : List.of("unreadable");
    }
}
