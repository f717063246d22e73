package dev.precis.summary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.cache.CacheUse;
import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewWriterTest {

    @TempDir
    Path directory;

    private FakeModel model;
    private ResultCache cache;

    @BeforeEach
    void start() {
        model = FakeModel.start();
        Database database = Databases.in(directory);
        cache = new ResultCache(database, new UsageLedger(database, Clock.systemUTC()), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        cache.settle();
        model.close();
    }

    private OverviewOutcome write() {
        return write(Gateways.to(model), new Meter());
    }

    private OverviewOutcome write(ModelGateway gateway, Meter meter) {
        return new OverviewWriter(new PromptCatalog(directory), gateway, cache)
                .write(new OverviewRequest(
                        OverviewParts.two(), 7, Optional.empty(), CacheUse.USE, Optional.empty(), meter));
    }

    @Test
    void theQuestionHoldsTheClaimsAndTheSentencesTheyStandOn() {
        write();
        assertThat(model.calls().get(0).ids()).containsExactly("a1.s1", "a1.s2", "a2.s1");
        assertThat(model.calls().get(0).user())
                .contains(
                        "Article a1 | Titre de a1 | Le Littoral | publication date unknown\n",
                        "Article a2 | Titre de a2 | published 2025-11-15\n",
                        "- Le port de Sète a un nouveau quai. (a1.s1)\n",
                        "- Paul Martin, responsable du port (a1.s1)\n",
                        "- 14 novembre 25 [2025-11-14] : inauguration (a1.s1)\n")
                .doesNotContain("personne ne cite");
    }

    @Test
    void anOverviewThatStandsIsAskedForOnceAndThenKept() {
        OverviewOutcome written = write();
        assertThat(written.gaps()).isEmpty();
        assertThat(written.overview().orElseThrow().points().get(0).origin()).isEqualTo(Origin.MODEL);
        Meter meter = new Meter();
        OverviewOutcome kept = write(Gateways.to(model), meter);
        assertThat(model.calls()).hasSize(1);
        assertThat(kept.overview().orElseThrow().points().get(0).origin()).isEqualTo(Origin.CACHE);
        assertThat(meter.read().cachedCalls()).isEqualTo(1);
    }

    @Test
    void whatFailsTwiceIsLeftOutAndSaidAloud() {
        model.whenever(call -> true, FakeReply.transform(answer -> {
            ((ObjectNode) answer.get("points").get(0)).putArray("segments").add("a7.s1");
            return answer;
        }));
        OverviewOutcome outcome = write();
        assertThat(model.calls()).hasSize(2);
        assertThat(outcome.overview().orElseThrow().points()).hasSize(2);
        assertThat(outcome.gaps()).extracting(Gap::code).containsExactly("claim_dropped");
        assertThat(outcome.gaps()).extracting(Gap::where).containsExactly("overview");
    }

    @Test
    void aFailureLeavesNoOverviewAndSaysWhy() {
        model.whenever(call -> true, FakeReply.refusal("Non."));
        OverviewOutcome outcome = write();
        assertThat(outcome.overview()).isEmpty();
        assertThat(outcome.failure()).containsInstanceOf(ModelFailure.Refused.class);
        assertThat(outcome.gaps()).extracting(Gap::code).containsExactly("model_refused");
    }

    @Test
    void withoutAModelThereIsNoOverviewAndNoGap() {
        Meter meter = new Meter();
        assertThat(write(Gateways.none(), meter))
                .isEqualTo(new OverviewOutcome(Optional.empty(), List.of(), Optional.empty()));
        assertThat(meter.read().wanted()).isZero();
    }
}
