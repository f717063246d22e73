package dev.precis.api;

import dev.precis.cache.ResultCache;
import dev.precis.cli.HeardTerminal;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** What a hostile model writes is text in the files that {@code brief} writes, and moves nothing on the terminal it is printed on. */
@QuarkusTest
@TestProfile(HostileModelTest.Hostile.class)
@WithTestResource(FakeModelResource.class)
class HostileOnTheCommandLineTest {

    private static final List<HostileRow> ROWS =
            List.of(HostileRow.H1_SCRIPT, HostileRow.H2_LINKS, HostileRow.H3_FORMULA, HostileRow.H16_UNSEEN);
    private static final int WRITTEN = 0;
    private static final int WRITTEN_PARTIAL = 3;

    @Inject
    QuarkusApplication command;

    @Inject
    ResultCache cache;

    @TempDir
    Path folder;

    FakeModel model;

    private Path article;

    @BeforeEach
    void forget() throws Exception {
        cache.purgeAll();
        model.forget();
        HostilePages.teach(model);
        article = Files.writeString(folder.resolve("port.txt"), HostilePages.PORT);
    }

    static Stream<Arguments> rowsAndForms() {
        return ROWS.stream().flatMap(row -> Stream.of(OutputForm.values()).map(form -> Arguments.of(row, form)));
    }

    static Stream<Arguments> rowsAndTexts() {
        return ROWS.stream()
                .flatMap(row -> Stream.of("json", "md", "html", "xliff").map(format -> Arguments.of(row, format)));
    }

    @ParameterizedTest
    @MethodSource("rowsAndForms")
    void aFileHoldsNothingButText(HostileRow row, OutputForm form) throws Exception {
        row.commit(model);
        Path note = folder.resolve("note." + form.format());

        try (HeardTerminal terminal = new HeardTerminal()) {
            assertThat(brief("-o", note.toString())).isIn(WRITTEN, WRITTEN_PARTIAL);

            assertThat(terminal.printed()).isEmpty();
            assertHarmless(terminal.said());
        }

        byte[] file = Files.readAllBytes(note);
        form.assertInert(file);
        row.assertSeen(form.seen(file));
    }

    @ParameterizedTest
    @MethodSource("rowsAndTexts")
    void whatIsPrintedMovesNothingOnATerminal(HostileRow row, String format) throws Exception {
        row.commit(model);

        try (HeardTerminal terminal = new HeardTerminal()) {
            assertThat(brief("--format", format)).isIn(WRITTEN, WRITTEN_PARTIAL);

            assertThat(terminal.printed()).contains("dockers");
            OutputForm.assertVisible(terminal.printed());
            assertHarmless(terminal.said());
        }
    }

    private int brief(String... options) throws Exception {
        return command.run(Stream.concat(Stream.of("brief", article.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Lines of ours alone: none that a model could have begun. */
    private static void assertHarmless(String said) {
        OutputForm.assertVisible(said);
        assertThat(said.lines()).allMatch(line -> line.startsWith("precis: "));
    }
}
