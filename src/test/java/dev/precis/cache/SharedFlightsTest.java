package dev.precis.cache;

import dev.precis.store.Database;
import dev.precis.store.Postgres;
import dev.precis.store.ThisNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One question, two nodes, one PostgreSQL. */
class SharedFlightsTest {

    private static final CachedResult RESULT = new CachedResult("summary", "m", "p", "{\"a\":1}", 3, 4);
    private static final CachedResult OTHER = new CachedResult("summary", "m", "p", "{\"a\":2}", 3, 4);

    private final DataSource shared = Postgres.migrated();
    private final List<ThisNode> nodes = new ArrayList<>();
    private final CacheKey key = CacheKey.of(Map.of("question", "one"));
    private final ResultCache here = cache(Clock.systemUTC());
    private final ResultCache there = cache(Clock.systemUTC());

    private ResultCache cache(Clock clock) {
        Database database = Postgres.over(shared);
        ThisNode node = new ThisNode(database, clock);
        nodes.add(node);
        return new ResultCache(database, new UsageLedger(database, clock), clock, node);
    }

    @AfterEach
    void close() {
        nodes.forEach(ThisNode::close);
    }

    @Test
    void whatOneNodeAsksAnotherWaitsFor() {
        Lease lease = look(here).leases().get(key);
        ResultCache.Lookup second = look(there);
        assertThat(second.leases()).isEmpty();
        here.keep(Map.of(lease, RESULT));
        assertThat(second.flights().get(key).await()).isEqualTo(RESULT);
        assertThat(look(there).hits()).containsEntry(key, RESULT);
    }

    @Test
    void whatDidNotPassItsChecksIsGivenToThoseWhoWaitAndKeptNowhere() {
        Lease lease = look(here).leases().get(key);
        Flight waiting = look(there).flights().get(key);
        lease.share(RESULT);
        assertThat(waiting.await()).isEqualTo(RESULT);
        assertThat(look(there).leases()).containsKey(key);
    }

    @Test
    void whereTheHolderGivesUpOneOfThoseWhoWaitMayAsk() {
        Lease lease = look(here).leases().get(key);
        Flight waiting = look(there).flights().get(key);
        lease.close();
        assertThatThrownBy(waiting::await).isInstanceOf(CancellationException.class);
        assertThat(look(there).leases()).containsKey(key);
        assertThat(look(here).flights()).containsKey(key);
    }

    @Test
    void aDeadHoldersQuestionIsTakenOverAndWhenItWakesItOverwritesNothing() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        ResultCache frozenNode = cache(fixed(now.get()));
        Lease frozen = look(frozenNode).leases().get(key);
        Flight waiting = look(there).flights().get(key);
        now.updateAndGet(then -> then.plus(Duration.ofSeconds(21)));
        ResultCache later = cache(fixed(now.get()));
        Lease taken = look(later).leases().get(key);
        assertThat(taken)
                .as("its node was not heard of for more than four beats")
                .isNotNull();
        later.keep(Map.of(taken, RESULT));
        assertThat(waiting.await()).isEqualTo(RESULT);
        frozenNode.keep(Map.of(frozen, OTHER));
        assertThat(look(here).hits()).containsEntry(key, RESULT);
    }

    @Test
    void manyCallersOfManyNodesMakeOneAsker() {
        List<ResultCache> nodes = List.of(here, there, cache(Clock.systemUTC()));
        List<CompletableFuture<ResultCache.Lookup>> looks = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> look(nodes.get(i % 3))))
                .toList();
        assertThat(looks.stream()
                        .filter(look -> !look.join().leases().isEmpty())
                        .count())
                .isEqualTo(1);
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private ResultCache.Lookup look(ResultCache cache) {
        return cache.look(List.of(key), CacheUse.USE);
    }
}
