package dev.precis.summary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.cache.CacheUse;
import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.check.Status;
import dev.precis.check.ToldInFrench;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.PromptCatalog;
import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.term.CorpusForms;
import dev.precis.term.Glossaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's preferred French, from the question to the summary. */
class DeskFormsTest {

    private static final Segmentation ARTICLE = Articles.of(
            "Les USA ont signé un accord avec le Viet Nam à Hanoi.",
            "La WTO salue cet accord signé avec le Viet Nam.",
            "Le port de Saigon accueille douze navires.");

    @TempDir
    Path directory;

    private FakeModel model;
    private ResultCache cache;
    private Summarizer summarizer;
    private PreferredFrench preferred;

    @BeforeEach
    void start() {
        model = FakeModel.start();
        Database database = Databases.in(directory);
        Clock clock = Clock.systemUTC();
        Glossaries glossaries = new Glossaries(database, clock);
        glossaries.provide(PreferredFrench.GLOSSARY, "Preferred French", CorpusForms.glossary());
        preferred = new PreferredFrench(glossaries);
        cache = new ResultCache(database, new UsageLedger(database, clock), clock);
        summarizer = new Summarizer(
                new ApprovedSummaries(database),
                new PromptCatalog(Path.of("prompts")),
                preferred,
                Gateways.to(model),
                cache);
    }

    @AfterEach
    void stop() {
        cache.settle();
        model.close();
    }

    private SummaryOutcome summarize() {
        return preferred.over(summarizer.summarize(new SummaryRequest(
                ARTICLE, Kind.ABSTRACTIVE, 7, Optional.empty(), CacheUse.USE, Optional.empty(), new Meter())));
    }

    private static UnaryOperator<FakeReply> says(String headline, String... points) {
        return FakeReply.transform(answer -> {
            answer.put("headline", headline);
            ArrayNode list = answer.putArray("points");
            for (int i = 0; i < points.length; i++) {
                ObjectNode point = list.addObject().put("text", points[i]);
                point.putArray("segments").add("s" + (i + 1));
            }
            return answer;
        });
    }

    private static final String GOOD_HEADLINE = "Les États-Unis signent un accord avec le Vietnam à Hanoï";

    private static final String[] GOOD = {
        "Les États-Unis ont signé un accord avec le Vietnam à Hanoï.",
        "L'OMC salue cet accord avec le Vietnam.",
        "Le port de Saïgon accueille douze navires."
    };

    @Test
    void aFormThatIsMissedIsToldInFrenchToo() {
        DeskForms forms = new DeskForms(CorpusForms.forms(), List.of());
        ToldInFrench.assertTold(
                "preferred_form", forms.missed("La WTO salue cet accord."), "à la rédaction «\u00A0OMC");
    }

    @Test
    void theModelIsToldTheFormsThatOccurAndNoOthers() {
        model.whenever(call -> true, says(GOOD_HEADLINE, GOOD));
        summarize();
        assertThat(model.calls().get(0).user())
                .contains(
                        "\n- USA = États-Unis\n- Viet Nam = Vietnam\n- Hanoi = Hanoï\n- WTO = OMC\n- Saigon = Saïgon\n")
                .doesNotContain("Pékin");
    }

    @Test
    void anAnswerInThePreferredFormsStandsOnTheArticlesOwnAndIsAskedForOnce() {
        model.whenever(call -> true, says(GOOD_HEADLINE, GOOD));
        Summary summary = summarize().summary();
        assertThat(model.calls()).hasSize(1);
        assertThat(summary.points()).allSatisfy(point -> {
            assertThat(point.findings()).isEmpty();
            assertThat(point.status()).isEqualTo(Status.VERIFIED);
        });
    }

    @Test
    void whatIsMissedIsAskedForOnceMoreByName() {
        model.next(says(GOOD_HEADLINE, GOOD[0], "La WTO salue cet accord avec le Vietnam.", GOOD[2]));
        model.next(FakeReply.transform(answer -> {
            answer.put("headline", "");
            answer.putArray("points")
                    .addObject()
                    .put("text", GOOD[1])
                    .putArray("segments")
                    .add("s2");
            return answer;
        }));
        Summary summary = summarize().summary();
        assertThat(model.calls()).hasSize(2);
        assertThat(model.calls().get(1).user())
                .contains("- points « La WTO salue cet accord avec le Vietnam. »: it writes « WTO », the desk « OMC »");
        assertThat(summary.points()).extracting(Claim::fr).containsExactly(GOOD);
        assertThat(summary.points())
                .extracting(Claim::status)
                .containsExactly(Status.VERIFIED, Status.REPAIRED, Status.VERIFIED);
    }

    @Test
    void aHeadlineIsPutRightByTheSecondAnswerToo() {
        model.next(says("La WTO salue un accord", GOOD));
        model.next(says("L'OMC salue un accord"));
        assertThat(summarize().summary().headline()).isEqualTo("L'OMC salue un accord");
    }

    @Test
    void whatIsMissedTwiceIsPutRightByCodeAndKeptAsGood() {
        model.whenever(
                call -> true,
                says("Les USA signent un accord", "Les USA ont signé un accord avec le Viet Nam.", GOOD[1], GOOD[2]));
        for (int again = 0; again < 3; again++) {
            SummaryOutcome outcome = summarize();
            assertThat(outcome.gaps()).isEmpty();
            assertThat(outcome.summary().headline()).isEqualTo("Les États-Unis signent un accord");
            assertThat(outcome.summary().points().get(0).fr())
                    .isEqualTo("Les États-Unis ont signé un accord avec le Vietnam.");
            assertThat(model.calls()).hasSize(2);
        }
    }

    @Test
    void whereTheSecondAnswerFailsTheFirstIsKeptAsGood() {
        model.next(says("Les USA signent un accord", GOOD));
        model.next(FakeReply.refusal("Non."));
        summarize();
        assertThat(summarize().summary().headline()).isEqualTo("Les États-Unis signent un accord");
        assertThat(model.calls()).hasSize(2);
    }

    @Test
    void aQuotationKeepsTheSpeakersForm() {
        DeskForms forms = new DeskForms(CorpusForms.forms(), List.of("« Les USA partent », dit-il."));
        assertThat(forms.lines()).isEqualTo("- USA = États-Unis");
        assertThat(forms.missed("Il dit : « Les USA partent ».")).isEmpty();
        assertThat(forms.missed("Selon lui, les USA partent.")).hasSize(1);
    }
}
