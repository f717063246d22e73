package dev.precis.cli;

import dev.precis.render.SeenDocx;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code brief} does once the service stands behind it, without a model and with the corpus. */
@QuarkusTest
class BriefRunTest {

    private static final String ONE = "corpus/macron-hanoi-accords/article.txt";
    private static final String OTHER = "corpus/macron-hanoi-airbus/article.txt";

    @Inject
    BriefRun run;

    @TempDir
    Path folder;

    private final InputStream realIn = System.in;
    private HeardTerminal terminal;

    @BeforeEach
    void listen() {
        terminal = new HeardTerminal();
    }

    @AfterEach
    void hush() {
        terminal.close();
        System.setIn(realIn);
    }

    @Test
    void aCompleteNoteIsWrittenWhereItIsWantedAndNothingIsSaid() throws IOException {
        Path file = folder.resolve("note.docx");
        assertThat(run.run("brief", ONE, OTHER, "-o", file.toString())).isZero();
        assertThat(new SeenDocx(Files.readAllBytes(file)).wholeText()).contains("quatorze accords", "fourteen");
        assertThat(said()).isEmpty();
        assertThat(terminal.printed()).isEmpty();
    }

    @Test
    void withoutAnOutputTheNoteIsPrintedInOneLanguageIfOneIsAskedFor() {
        assertThat(run.run("brief", ONE, "--lang", "fr")).isZero();
        assertThat(terminal.printed()).startsWith("# ").contains("Synthèse").doesNotContain("Overview");
    }

    @Test
    void standardInputIsReadAndStandardOutputIsWrittenByteForByte() throws IOException {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(ONE))));
        assertThat(run.run("brief", "-", "-f", "pdf", "-o", "-")).isZero();
        assertThat(new String(terminal.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
    }

    @Test
    void aPartialNoteIsWrittenAndWhatItLacksIsSaid() throws IOException {
        Path page = page(
                "Hanoï accueille le sommet\n\nLes ministres débattent de la pêche à Hanoï depuis lundi, selon l’État hôte.");
        assertThat(run.run("brief", page.toString())).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(said().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("precis: a1."))
                .anyMatch(line -> line.startsWith("precis: a1.s1, a1."));
        assertThat(run.run(
                        "brief",
                        page.toString(),
                        "--quiet",
                        "-o",
                        folder.resolve("x.md").toString()))
                .isEqualTo(ExitCode.PARTIAL.code());
        assertThat(folder.resolve("x.md")).isNotEmptyFile();
    }

    @Test
    void whatANoteInFrenchLacksIsSaidInFrenchAndInEnglishBesideEveryOther() throws IOException {
        String page = page("Les ministres débattent de la pêche à Hanoï depuis lundi, selon l’État hôte.")
                .toString();
        run.run("brief", page, "--lang", "fr");
        assertThat(said().lines()).isNotEmpty().allMatch(line -> line.matches("precis: a1[^:]*\u00A0: .*"));
        String french = said();
        run.run("brief", page);
        run.run("brief", page, "--lang", "en");
        String english = said().substring(french.length());
        assertThat(english.lines()).isNotEmpty().allMatch(line -> line.matches("precis: a1[^:\u00A0]*: .*"));
        assertThat(english.lines().distinct().count() * 2)
                .isEqualTo(english.lines().count());
    }

    @Test
    void whatCannotBeReadEndsWithFourAndTheFilesName() throws IOException {
        assertThat(run.run("brief", "nowhere.txt")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).isEqualTo("precis: nowhere.txt cannot be read (No such file or directory)\n");
        assertThat(run.run("brief", folder.toString())).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains(folder + " cannot be read (Is a directory)");
        Path foreign = Files.write(folder.resolve("latin.txt"), "Hanoï".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run.run("brief", foreign.toString())).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).endsWith(foreign + " is no text in UTF-8\n");
        assertThat(run.run(
                        "brief",
                        page("The minister spoke in Hanoi on Monday about trade and fishing rights.\n")
                                .toString()))
                .isEqualTo(ExitCode.BAD_INPUT.code());
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "no PDF");
        assertThat(run.run("brief", broken.toString())).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("broken.pdf");
    }

    @Test
    void aNameCannotBreakTheLineThatNamesIt() {
        assertThat(run.run("brief", "no\nwhere\u001B[31m.txt")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).startsWith("precis: no where[31m.txt cannot be read").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.txt", "empty.pdf", "empty.docx", "empty.html", "empty.odt"})
    void aFileWithNothingInItOrOfNoKindThatIsReadEndsWithFourAndItsName(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        assertThat(run.run("brief", file.toString())).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).startsWith("precis: " + file).hasLineCount(1);
    }

    @Test
    void anOptionThatCannotBeServedEndsWithTwo() {
        assertThat(run.run("brief", ONE, "--target", "en-AU")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.run("brief", ONE, "--glossary", "no-such-glossary")).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("target_lang", "there is no such glossary");
    }

    @Test
    void aNoteThatCannotBeWrittenIsKeptAndNamed() {
        assertThat(run.run(
                        "brief", ONE, "-o", folder.resolve("no/such/folder.md").toString()))
                .isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(said())
                .contains("cannot be written (No such file or directory); the note is kept as brf_")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "pdf"})
    void standardOutputThatTakesNothingIsNoWrittenNote(String format) {
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        }));
        assertThat(run.run("brief", ONE, "-f", format, "-o", format.equals("md") ? "" : "-"))
                .isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(said())
                .contains("standard output cannot be written; the note is kept as brf_")
                .hasLineCount(1);
    }

    @Test
    void whatStoodUnderANameStaysUntilANoteIsWrittenWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("note.md"), "an earlier note");
        Path taken =
                Files.createDirectories(folder.resolve("note.md.part/taken")).getParent();
        assertThat(run.run("brief", ONE, "-o", file.toString())).isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(file).hasContent("an earlier note");
        Files.delete(taken.resolve("taken"));
        Files.delete(taken);
        assertThat(run.run("brief", ONE, "-o", file.toString())).isZero();
        assertThat(file).content().startsWith("# ");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "md", "html", "xliff"})
    void whatAnArticleSmugglesInDoesNothingToATerminal(String format) throws IOException {
        Path page = page(
                "Hanoï accueille \u001B[31mle sommet\n\nLes ministres débattent\u009B2J de la pêche à Hanoï depuis lundi,"
                        + " selon l’État\u202E hôte\u001B]0;pris\u0007, qui l’a annoncé lui-même.");
        run.run("brief", page.toString(), "--format", format);
        for (String printed : new String[] {terminal.printed(), said()}) {
            assertThat(printed.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
            assertThat(printed).doesNotContain("\u202E");
        }
        assertThat(terminal.printed()).contains("ministres");
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.txt"), text);
    }

    private String said() {
        return terminal.said();
    }
}
