package dev.precis.cli;

import dev.precis.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The built jar over a data directory that it cannot use: one line on standard error, and the code that the README names. */
class UnusableStoreIT {

    private static final String JAR = "target/quarkus-app/quarkus-run.jar";
    private static final String BRIEF = "brief corpus/macron-hanoi-accords/article.txt";
    private static final String SERVICE = "";

    @TempDir
    Path directory;

    private record Ended(int code, String out, String err) {}

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Path taken = Files.writeString(directory.resolve("taken"), "");
        assertEnds(BRIEF, ExitCode.NO_STORE.code(), "cannot write in the data directory " + taken, dataDir(taken));
        assertEnds(SERVICE, 1, "cannot write in the data directory " + taken, dataDir(taken));
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("precis.db"), "no database ".repeat(1000));
        assertEnds(BRIEF, ExitCode.NO_STORE.code(), "the database " + file + " cannot be used", dataDir(directory));
        assertEnds(SERVICE, 1, "the database " + file + " cannot be used", dataDir(directory));
    }

    @Test
    void aDiskThatIsFullAtTheStartIsNamed() throws Exception {
        String line =
                "the database " + directory.resolve("precis.db") + " cannot be used: the disk of the database is full";
        assertEnds(BRIEF, ExitCode.NO_STORE.code(), line, dataDir(directory), room(20));
        assertEnds(SERVICE, 1, line, dataDir(directory), room(20));
    }

    @Test
    void aDiskThatBecomesFullAfterTheTablesAreMadeIsNamed() throws Exception {
        Databases.in(directory);
        assertEnds(
                BRIEF,
                ExitCode.NO_STORE.code(),
                "the disk of the database is full (precis.data-dir " + directory,
                dataDir(directory),
                room(1));
        assertEnds(
                SERVICE,
                1,
                "the disk of the database is full (precis.data-dir " + directory,
                dataDir(directory),
                room(1));
    }

    @Test
    void aTemporaryDirectoryWithoutRoomForTheLibraryIsNamed() throws Exception {
        Path taken = Files.writeString(directory.resolve("taken"), "");
        assertEnds(
                BRIEF,
                ExitCode.NO_STORE.code(),
                "the library of SQLite cannot be unpacked in " + taken,
                dataDir(directory),
                "-Dorg.sqlite.tmpdir=" + taken);
    }

    private void assertEnds(String command, int code, String line, String... settings) throws Exception {
        Ended ended = run(command, settings);
        assertThat(ended.err()).startsWith("precis: " + line).endsWith("\n").hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(code);
    }

    private Ended run(String command, String... settings) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dprecis.model.engine=none", "-Dquarkus.http.port=0"));
        line.addAll(List.of(settings));
        line.addAll(List.of("-jar", JAR));
        line.addAll(
                Stream.of(command.split(" ")).filter(word -> !word.isEmpty()).toList());
        Path out = directory.resolve("out.log");
        Path err = directory.resolve("err.log");
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            return new Ended(
                    process.waitFor(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String dataDir(Path place) {
        return "-Dprecis.data-dir=" + place;
    }

    /** @param pages of 4 KB; a database that holds more keeps what it holds and gets no further one */
    private static String room(int pages) {
        return "-Dquarkus.datasource.jdbc.url=jdbc:sqlite:${precis.data-dir}/precis.db?journal_mode=WAL&max_page_count="
                + pages;
    }
}
