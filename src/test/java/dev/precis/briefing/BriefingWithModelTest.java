package dev.precis.briefing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.article.Article;
import dev.precis.cache.CacheUse;
import dev.precis.cache.ResultCache;
import dev.precis.check.Gap;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.model.FakeReply;
import dev.precis.note.BriefingNote;
import dev.precis.note.CacheState;
import dev.precis.note.NoteArticle;
import dev.precis.note.NoteStatus;
import dev.precis.note.NoteUnit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import static dev.precis.model.FakeReply.finishReason;
import static dev.precis.model.FakeReply.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a briefing asks of a model, what it never asks twice, and what becomes of bad answers. */
@QuarkusTest
@TestProfile(BriefingWithModelTest.NoCorpus.class)
@WithTestResource(FakeModelResource.class)
class BriefingWithModelTest {

    /** Without a corpus every answer has to be asked for; the prompts are a copy that a test may change. */
    public static final class NoCorpus implements QuarkusTestProfile {

        static final Path PROMPTS = copyOfPrompts();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.corpus-dir", "target/no-corpus", "precis.prompts-dir", PROMPTS.toString());
        }

        private static Path copyOfPrompts() {
            try (Stream<Path> files = Files.list(Path.of("prompts"))) {
                Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "prompts");
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
                return copy;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Inject
    BriefingService service;

    @Inject
    ResultCache cache;

    FakeModel model;

    @BeforeEach
    void forget() {
        cache.purgeAll();
        model.forget();
    }

    @Test
    void aNoteOverTwoArticlesStandsInBothLanguagesWithEvidenceForEveryClaim() {
        BriefingNote note = brief(Pages.PORT, Pages.RAIL);

        assertThat(note.status()).as("%s", note.dataGaps()).isEqualTo(NoteStatus.COMPLETE);
        assertThat(note.cache()).isEqualTo(CacheState.MISS);
        assertThat(note.overview()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.en()).isPresent();
            assertThat(claim.evidence()).isNotEmpty();
        });
    }

    @Test
    void theSameRequestAgainCallsNoModelAndGivesTheSameContent() {
        BriefingNote first = brief(Pages.PORT, Pages.RAIL);
        model.forget();

        BriefingNote again = brief(Pages.PORT, Pages.RAIL);

        assertThat(model.calls()).isEmpty();
        assertThat(again.cache()).isEqualTo(CacheState.HIT);
        assertThat(again.usage().modelCalls()).isZero();
        assertThat(again.usage().savedTokens()).isPositive();
        assertThat(again.overview()).extracting("fr", "en").isEqualTo(pairs(first));
        assertThat(english(again)).isEqualTo(english(first));
    }

    @Test
    void fiftyIdenticalRequestsAtOnceAskEachQuestionExactlyOnce() throws Exception {
        model.delay(java.time.Duration.ofMillis(200));
        ExecutorService callers = Executors.newFixedThreadPool(50);
        try {
            List<Future<BriefingNote>> notes = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> brief(Pages.PORT, Pages.RAIL)))
                    .toList();
            for (Future<BriefingNote> note : notes) {
                assertThat(note.get().status()).isEqualTo(NoteStatus.COMPLETE);
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(model.calls("summary")).hasSize(2);
        assertThat(model.calls("overview")).hasSize(1);
        assertThat(linesAsked("translation")).doesNotHaveDuplicates();
    }

    @Test
    void oneChangedSentenceIsTheOnlyOneOfTheArticleThatIsTranslatedAnew() {
        brief(Pages.PORT);
        model.forget();

        brief(Pages.PORT.replace("600 millions", "650 millions"));

        List<String> asked = linesAsked("translation");
        assertThat(asked).isNotEmpty().allSatisfy(line -> assertThat(line).contains("650 millions"));
        assertThat(model.calls("summary")).hasSize(1);
    }

    @Test
    void aChangedPromptFileIsAskedAnewForItsTaskAlone() throws Exception {
        brief(Pages.PORT, Pages.RAIL);
        model.forget();
        Path overview = NoCorpus.PROMPTS.resolve("overview.system.md");
        Files.writeString(overview, Files.readString(overview) + "\nBe brief.\n");

        brief(Pages.PORT, Pages.RAIL);

        assertThat(model.calls("overview")).hasSize(1);
        assertThat(model.calls("summary")).isEmpty();
        assertThat(model.calls("translation")).isEmpty();
    }

    @Test
    void anArticleIsSentAtMostTwiceAndItsQuestionsFallIntoTwoRounds() {
        brief(Pages.PORT);

        assertThat(model.calls()).hasSize(3);
        for (String sentence : model.calls("summary").get(0).lines().stream()
                .map(FakeCall.Line::text)
                .toList()) {
            assertThat(model.calls())
                    .filteredOn(call -> call.user().contains(sentence))
                    .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(model.mostAtOnce()).as("summary beside translation").isEqualTo(2);
    }

    @Test
    void whateverIsWrongWithATranslationOnlyWhatIsMissingIsAskedAgainAndNothingIsMispaired() {
        BriefingNote right = brief(Pages.PORT);
        Map<String, UnaryOperator<FakeReply>> faults = Map.of(
                "missing", transform(answer -> without(answer, 1)),
                "foreign", transform(answer -> renamed(answer, 1, "zz9")),
                "doubled", transform(answer -> doubled(answer, 1)),
                "empty", transform(answer -> emptied(answer, 1)));
        faults.forEach((name, fault) -> {
            forget();
            model.next("translation", fault);

            BriefingNote mended = brief(Pages.PORT);

            assertThat(english(mended)).as(name).isEqualTo(english(right));
            assertThat(mended.status()).as(name).isEqualTo(NoteStatus.COMPLETE);
            assertThat(repeatedLines()).as(name).hasSize(1);
        });
    }

    @Test
    void aTranslationThatWasCutOffIsAskedAgainInHalvesAndNeverUsed() {
        BriefingNote right = brief(Pages.PORT);
        forget();
        model.next("translation", finishReason("length"));

        BriefingNote mended = brief(Pages.PORT);

        assertThat(english(mended)).isEqualTo(english(right));
        assertThat(model.calls("translation")).hasSize(4);
    }

    @Test
    void aUnitThatStaysMissingIsNamedAndItsNeighboursKeepTheirOwnEnglish() {
        BriefingNote right = brief(Pages.PORT);
        forget();
        model.whenever(call -> call.ids().contains("s2"), transform(answer -> withoutId(answer, "s2")));

        BriefingNote note = brief(Pages.PORT);

        assertThat(note.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(note.dataGaps()).extracting(Gap::where).contains("a1.s2");
        Map<String, String> expected = new java.util.TreeMap<>(english(right));
        expected.remove("a1.s2");
        assertThat(english(note)).isEqualTo(expected);
    }

    @Test
    void aPageThatIsNoArticleLeavesAGapAndTheOthersAreTold() {
        BriefingNote note = brief(Pages.PORT, "Accueil\nSport\nMétéo");

        assertThat(note.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(note.dataGaps()).contains(gap(note, "no_article_body"));
        assertThat(note.articles()).extracting(NoteArticle::id).containsExactly("a1");
    }

    @Test
    void aModelThatGivesNothingAtAllRefusesTheBriefing() {
        model.whenever(call -> true, FakeReply.respondWith(401, "{}"));

        assertThatThrownBy(() -> brief(Pages.PORT))
                .isInstanceOfSatisfying(
                        BriefingRefused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NoAnswer.class));
    }

    @Test
    void whileTheModelIsAwayWhatIsKeptStillServes() {
        brief(Pages.PORT);
        model.forget().whenever(call -> true, FakeReply.respondWith(401, "{}"));

        BriefingNote note = brief(Pages.PORT, Pages.RAIL);

        assertThat(note.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(note.articles().get(0).translation())
                .allSatisfy(unit -> assertThat(unit.en()).isPresent());
        assertThat(note.dataGaps()).extracting(Gap::code).contains("model_unavailable");
    }

    @Test
    void bypassNeitherReadsNorFillsTheCacheAndRefreshFillsItAnew() {
        brief(CacheUse.BYPASS, Pages.PORT);
        int cost = model.calls().size();
        model.forget();
        brief(CacheUse.USE, Pages.PORT);
        assertThat(model.calls()).as("bypass left nothing behind").hasSize(cost);
        model.forget();
        brief(CacheUse.REFRESH, Pages.PORT);
        assertThat(model.calls()).as("refresh asks anew").hasSize(cost);
        model.forget();
        brief(CacheUse.USE, Pages.PORT);
        assertThat(model.calls()).isEmpty();
    }

    private BriefingNote brief(String... pages) {
        return brief(CacheUse.USE, pages);
    }

    private BriefingNote brief(CacheUse use, String... pages) {
        BriefingOptions d = BriefingOptions.DEFAULT;
        return service.brief(
                Stream.of(pages).map(Article::of).toList(),
                new BriefingOptions(
                        d.target(),
                        d.kind(),
                        d.maxPoints(),
                        d.glossary(),
                        d.context(),
                        d.roles(),
                        d.model(),
                        use,
                        true));
    }

    private List<String> linesAsked(String task) {
        return model.calls(task).stream()
                .flatMap(call -> call.lines().stream())
                .map(FakeCall.Line::text)
                .toList();
    }

    private Set<String> repeatedLines() {
        Set<String> seen = new HashSet<>();
        return linesAsked("translation").stream()
                .filter(line -> !seen.add(line))
                .collect(Collectors.toSet());
    }

    private static List<?> pairs(BriefingNote note) {
        return note.overview().stream()
                .map(claim -> org.assertj.core.groups.Tuple.tuple(claim.fr(), claim.en()))
                .toList();
    }

    private static Map<String, String> english(BriefingNote note) {
        return note.articles().stream()
                .flatMap(article -> article.translation().stream())
                .filter(unit -> unit.en().isPresent())
                .collect(Collectors.toMap(
                        NoteUnit::id, unit -> unit.en().orElseThrow(), (a, b) -> a, java.util.TreeMap::new));
    }

    private static Gap gap(BriefingNote note, String code) {
        return note.dataGaps().stream()
                .filter(gap -> gap.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode without(ObjectNode answer, int index) {
        units(answer).remove(index);
        return answer;
    }

    private static ObjectNode withoutId(ObjectNode answer, String id) {
        for (int i = 0; i < units(answer).size(); i++) {
            if (units(answer).get(i).path("id").asText().equals(id)) {
                return without(answer, i);
            }
        }
        return answer;
    }

    private static ObjectNode renamed(ObjectNode answer, int index, String id) {
        ((ObjectNode) units(answer).get(index)).put("id", id);
        return answer;
    }

    private static ObjectNode doubled(ObjectNode answer, int index) {
        units(answer).add(units(answer).get(index).deepCopy());
        return answer;
    }

    private static ObjectNode emptied(ObjectNode answer, int index) {
        ((ObjectNode) units(answer).get(index)).put("text", " ");
        return answer;
    }

    private static ArrayNode units(ObjectNode answer) {
        return (ArrayNode) answer.path("units");
    }
}
