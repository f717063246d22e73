package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.model.Gateways;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.store.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an item when several think it is theirs, on both databases. */
class LedgerTest {

    private final List<TestNode> nodes = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        nodes.forEach(TestNode::close);
    }

    private TestNode node(String kind) {
        Database database = kind.equals("sqlite") ? Databases.in(directory) : Postgres.over(Postgres.migrated());
        TestNode node = new TestNode(database, Gateways.none(), Clock.systemUTC(), Map.of());
        nodes.add(node);
        return node;
    }

    private static Job batch(TestNode node, int articles) {
        try (Reception reception = node.jobs.receive()) {
            for (int i = 0; i < articles; i++) {
                reception.add(Article.of("Le port numéro " + i + " a ouvert lundi à Brest, selon la mairie."));
            }
            return reception.accept(BriefingOptions.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void whoeverWasThoughtDeadCannotOverwriteItsSuccessor(String kind) {
        TestNode node = node(kind);
        ItemName item = new ItemName(batch(node, 2).id(), 1);
        Claim frozen = node.ledger.claim(item).orElseThrow();
        Claim successor = node.ledger.claim(item).orElseThrow();
        assertThat(node.ledger.finish(frozen, Result.failed("late", "too late")))
                .isFalse();
        assertThat(node.ledger.again(frozen, Result.failed("late", "too late"), Duration.ZERO))
                .isFalse();
        assertThat(node.ledger.finish(successor, Result.failed("not_french", "no French")))
                .isTrue();
        assertThat(node.ledger.finish(frozen, Result.failed("late", "too late")))
                .isFalse();
        assertThat(node.jobs.items(item.job(), 10, 0).get(0).code()).contains("not_french");
        assertThat(node.jobs.find(item.job()).orElseThrow().changes())
                .as("nothing of the late ones is left")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void anItemThatHasEndedIsNotBegunAgain(String kind) {
        TestNode node = node(kind);
        ItemName item = new ItemName(batch(node, 2).id(), 1);
        node.ledger.finish(node.ledger.claim(item).orElseThrow(), Result.failed("not_french", "no French"));
        assertThat(node.ledger.claim(item)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void ofACancelledBatchTheItemInWorkEndsAsCancelledAndTheOthersAreNotBegun(String kind) {
        TestNode node = node(kind);
        String job = batch(node, 60).id();
        Claim claim = node.ledger.claim(new ItemName(job, 1)).orElseThrow();
        node.jobs.cancel(job);
        assertThat(node.ledger.claim(new ItemName(job, 2))).isEmpty();
        assertThat(node.ledger.finish(claim, Result.failed("model_timeout", "late")))
                .isTrue();
        Job cancelled = node.jobs.find(job).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelled.items().cancelled()).isEqualTo(60);
        assertThat(node.jobs.ended(job, 0, 100))
                .extracting(Item::change)
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void anItemADeadNodeLeftRunningInACancelledBatchIsCancelledToo(String kind) {
        TestNode node = node(kind);
        ItemName item = new ItemName(batch(node, 60).id(), 1);
        node.ledger.claim(item);
        node.jobs.cancel(item.job());
        assertThat(node.ledger.claim(item)).isEmpty();
        assertThat(node.jobs.find(item.job()).orElseThrow().items().cancelled()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void whatIsNotAcceptedIsNotThere(String kind) {
        TestNode node = node(kind);
        try (Reception reception = node.jobs.receive()) {
            for (int i = 0; i < 150; i++) {
                reception.add(Article.of("Le port a ouvert."));
            }
        }
        assertThat(node.jobs.page(10, 0).total()).isZero();
        assertThat(node.database
                        .jdbi()
                        .<Optional<Integer>, RuntimeException>withHandle(
                                handle -> handle.select("select 1 from job_item")
                                        .mapTo(Integer.class)
                                        .findFirst()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aSmallBatchGoesBeforeALargeOneThatCameFirst(String kind) {
        TestNode node = node(kind);
        batch(node, 60);
        String small = batch(node, 1).id();
        String next = node.database
                .jdbi()
                .withHandle(handle -> handle.select("select task_instance from scheduled_tasks where task_name = 'item'"
                                + " order by priority desc, execution_time asc limit 1")
                        .mapTo(String.class)
                        .one());
        assertThat(next).isEqualTo(small + "/1");
    }
}
