package dev.precis.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command line is told without the service. */
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpNamesTheOptionsAndTheExitCodes() {
        assertThat(answered("brief", "--help")).contains(0);
        assertThat(text(out)).contains("Usage: precis brief", "--format", "--glossary", "Exit codes:");
        assertThat(text(out).replaceAll("\\s+", " "))
                .contains(Arrays.stream(ExitCode.values())
                        .map(code -> code.code() + " " + code.meaning())
                        .toList());
        assertThat(answered("--help")).contains(0);
    }

    @Test
    void moreFilesThanOneNoteIsMadeOfAreRefused() {
        String[] line = new String[52];
        Arrays.fill(line, "a.txt");
        line[0] = "brief";
        assertThat(answered(line)).contains(ExitCode.USAGE.code());
        assertThat(text(err)).contains("at most 50 files");
        assertThat(answered(Arrays.copyOf(line, 51))).isEmpty();
    }

    @Test
    void aFileWithoutANameIsRefused() {
        assertThat(answered("brief", "")).contains(ExitCode.USAGE.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief",
                "letter a.txt",
                "brief a.txt --format odt",
                "brief a.txt --lang de",
                "brief a.txt --format docx",
                "brief - -",
                "brief a.txt --unknown",
                "brief a.txt --max-points x",
                "brief a.txt -o x.md -o y.md",
            })
    void whatCannotBeUnderstoodEndsWithTwoAndALineOnStandardError(String line) {
        assertThat(answered(line.split(" "))).contains(ExitCode.USAGE.code());
        assertThat(text(out)).isEmpty();
        assertThat(text(err))
                .startsWith("precis: ")
                .endsWith(" --help tells what is understood\n")
                .hasLineCount(1);
    }

    @Test
    void aFormatIsToldByTheNameOfTheOutput() {
        assertThat(parsed("brief", "a.txt", "-o", "x.docx").format().wireName()).isEqualTo("docx");
        assertThat(parsed("brief", "a.txt", "-o", "x.docx", "-f", "pdf")
                        .format()
                        .wireName())
                .isEqualTo("pdf");
        assertThat(parsed("brief", "a.txt").format().wireName()).isEqualTo("md");
    }

    @Test
    void whatIsUnderstoodIsLeftToTheService() {
        assertThat(answered("brief", "a.txt", "--lang", "fr")).isEmpty();
    }

    @Test
    void whatAnArgumentSaysCannotMoveTheCursor() {
        assertThat(answered("brief", "a.txt", "--format", "\u001B[2Jx\u009B31m"))
                .contains(2);
        assertThat(text(err)).doesNotContain("\u001B", "\u009B");
        assertThat(Printed.plain("a\u001B]0;x\u0007b\n\tc\u202Ed\u009Be\rf")).isEqualTo("a]0;xb\n\tcdef");
    }

    @Test
    void aBarGoesForwardOnOneLineAndIsWipedAway() {
        ProgressBar bar = new ProgressBar(new PrintStream(out, true, StandardCharsets.UTF_8));
        bar.reached(0, 2);
        bar.reached(1, 2);
        assertThat(text(out)).endsWith("\r[###############...............] 1/2").doesNotContain("\n");
        bar.reached(2, 2);
        assertThat(text(out)).endsWith(" \r");
    }

    private Optional<Integer> answered(String... arguments) {
        return Main.answered(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static BriefCommand parsed(String... arguments) {
        BriefCommand command = new BriefCommand();
        PrecisCommand.parser(command).parseArgs(arguments);
        return command;
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
