package dev.precis.note;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.Golden;
import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingService;
import dev.precis.briefing.Briefings;
import dev.precis.check.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole notes over pages of the corpus, made without a model. */
class GoldenCorpusNotesTest {

    private static final Golden GOLDEN = Golden.in("note", ".pages.json", ".note.json");
    private static final Path CORPUS = Path.of("corpus");
    private static final Clock CLOCK = Clock.fixed(Notes.CREATED, ZoneOffset.UTC);

    /** A note's name is drawn by lot; this one stands for any. */
    private static final String ANY_NAME = "brf_00000000000000000000000000";

    /** The JSON that is shelved, figures kept digit for digit. */
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** @param approved whether what people approved of the corpus is at hand */
    private record Case(boolean approved, List<String> pages) {}

    @TempDir
    Path data;

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theNoteOverThesePagesIsThis(String name) throws IOException {
        Case wanted = GOLDEN.read(name + ".pages.json", Case.class);
        Path approved = wanted.approved() ? CORPUS : data.resolve("nothing approved");
        BriefingService service = Briefings.withoutModel(data, approved, CLOCK);
        BriefingNote note = service.brief(
                wanted.pages().stream().map(GoldenCorpusNotesTest::article).toList(), BriefingOptions.DEFAULT);
        JsonNode json = JSON.readTree(Notes.json(note).replace(note.id(), ANY_NAME));
        GOLDEN.assertSame(name + ".note.json", Golden.json(json));
    }

    @Test
    void whatPeopleApprovedOfTheCorpusIsCompleteAndNothingLoudIsFoundInIt() throws IOException {
        List<Article> all;
        try (Stream<Path> folders = Files.list(CORPUS)) {
            all = folders.filter(Files::isDirectory)
                    .map(folder -> article(folder.getFileName().toString()))
                    .toList();
        }

        BriefingNote note = Briefings.withoutModel(data, CORPUS, CLOCK).brief(all, BriefingOptions.DEFAULT);

        assertThat(note.dataGaps()).isEmpty();
        assertThat(note.status()).isEqualTo(NoteStatus.COMPLETE);
        assertThat(note.articles())
                .hasSize(all.size())
                .flatExtracting(article -> article.summary().orElseThrow().points())
                .extracting(NoteClaim::status)
                .containsOnly(Status.VERIFIED);
        assertThat(note.articles())
                .flatExtracting(NoteArticle::translation)
                .extracting(NoteUnit::status)
                .containsOnly(Status.VERIFIED);
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    private static Article article(String page) {
        try {
            return Article.of(Files.readString(CORPUS.resolve(page).resolve("article.txt"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
