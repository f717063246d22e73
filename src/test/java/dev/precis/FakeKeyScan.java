package dev.precis;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs behind all other tests: looks for the key in what they left, which is their reports with all that was logged, and their databases. */
class FakeKeyScan {

    private static final Path REPORTS = Path.of("target/surefire-reports");
    private static final Path DATA = Path.of("target/test-data");

    @Test
    void theKeyIsInNoReportNoLogAndNoDatabaseOfTheWholeRun() {
        List<Path> reports = files(REPORTS);
        assertThat(reports).as("reports of the run").isNotEmpty();
        assertThat(Stream.concat(reports.stream(), files(DATA).stream()).filter(FakeKeyScan::holdsKey))
                .as("files that hold the key of the model's server")
                .isEmpty();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsKey(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(FakeKey.CANARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
