package dev.precis.cache;

import dev.precis.cache.ResultCache.Lookup;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import io.quarkus.runtime.ShutdownEvent;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultCacheTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:59:59Z"), ZoneOffset.ofHours(9));
    private static final CacheKey KEY = key("a question");
    private static final CachedResult RESULT =
            new CachedResult("summary", "some-model", "p1", "{\"titre\":\"Économie\"}", 100, 20);
    private static final CachedResult OTHER_RESULT =
            new CachedResult(RESULT.task(), RESULT.model(), RESULT.prompt(), "{\"other\":1}", 1, 1);

    @TempDir
    Path directory;

    private Database database;
    private ResultCache cache;

    @BeforeEach
    void open() {
        database = Databases.in(directory);
        cache = cacheOver(database);
    }

    @AfterEach
    void settle() {
        cache.settle();
    }

    private static ResultCache cacheOver(Database database) {
        return new ResultCache(database, new UsageLedger(database, CLOCK), CLOCK);
    }

    @Test
    void whatIsKeptIsAHitAndAfterTheServiceStoppedInTheNextOneToo() {
        keep(KEY, RESULT);
        assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, RESULT));
        cache.stop(new ShutdownEvent());
        assertThat(cacheOver(Databases.in(directory))
                        .look(List.of(KEY), CacheUse.USE)
                        .hits())
                .containsExactly(Map.entry(KEY, RESULT));
    }

    @Test
    void aQuestionAskedByAnotherIsAFlightAndNotALease() {
        Lookup first = look(CacheUse.USE);
        Lookup second = look(CacheUse.USE);
        assertThat(first.leases()).containsOnlyKeys(KEY);
        assertThat(second.leases()).isEmpty();
        assertThat(second.flights()).containsOnlyKeys(KEY);
        cache.keep(Map.of(first.leases().get(KEY), RESULT));
        assertThat(second.flights().get(KEY).await()).isEqualTo(RESULT);
    }

    @Test
    void everyKeyIsAnsweredOnceEvenWhenItIsAskedTwice() {
        keep(KEY, RESULT);
        CacheKey other = key("another");
        Lookup lookup = cache.look(List.of(KEY, other, KEY, other), CacheUse.USE);
        assertThat(lookup.hits()).containsOnlyKeys(KEY);
        assertThat(lookup.leases()).containsOnlyKeys(other);
        assertThat(lookup.flights()).isEmpty();
    }

    @Test
    void fiftyAskersTogetherAskTheModelOnce() {
        for (int round = 0; round < 5; round++) {
            CacheKey key = key("round " + round);
            AtomicInteger asked = new AtomicInteger();
            assertThat(together(50, () -> answer(key, asked))).containsOnly(RESULT);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void whatFailedIsFoundOnlyOnceAskingAnewIsOfNoUse() {
        for (int failures = 1; failures <= 3; failures++) {
            Lease lease = look(CacheUse.USE).leases().get(KEY);
            assertThat(lease).as("after %d failures", failures - 1).isNotNull();
            cache.keepDoubtful(Map.of(lease, RESULT));
            assertThat(cache.stats().entries()).isEqualTo(failures == 3 ? 1 : 0);
        }
        assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, RESULT));
    }

    @Test
    void whatFailedIsGivenToThoseWhoWait() {
        Lookup first = look(CacheUse.USE);
        Lookup second = look(CacheUse.USE);
        cache.keepDoubtful(Map.of(first.leases().get(KEY), RESULT));
        assertThat(second.flights().get(KEY).await()).isEqualTo(RESULT);
    }

    @Test
    void whatFailedNeverReplacesWhatPassedAndWhatPassesEndsTheCounting() {
        cache.keepDoubtful(Map.of(look(CacheUse.USE).leases().get(KEY), RESULT));
        cache.keep(Map.of(look(CacheUse.USE).leases().get(KEY), OTHER_RESULT));
        for (int again = 0; again < 4; again++) {
            cache.keepDoubtful(Map.of(look(CacheUse.REFRESH).leases().get(KEY), RESULT));
            assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, OTHER_RESULT));
        }
    }

    @Test
    void aResultThatLandsBetweenTheReadingAndTheLeaseIsAHit() {
        Lease others = look(CacheUse.USE).leases().get(KEY);
        afterTheNextReading(() -> cache.keep(Map.of(others, RESULT)));
        assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, RESULT));
    }

    private void afterTheNextReading(Runnable action) {
        AtomicInteger readings = new AtomicInteger();
        database.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (context.getRawSql().startsWith("select") && readings.getAndIncrement() == 0) {
                    action.run();
                }
            }
        });
    }

    private CachedResult answer(CacheKey key, AtomicInteger asked) {
        Lookup lookup = cache.look(List.of(key), CacheUse.USE);
        for (Lease lease : lookup.leases().values()) {
            asked.incrementAndGet();
            cache.keep(Map.of(lease, RESULT));
            return RESULT;
        }
        return lookup.hits().isEmpty()
                ? lookup.flights().get(key).await()
                : lookup.hits().get(key);
    }

    private static <T> List<T> together(int threads, java.util.function.Supplier<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return IntStream.range(0, threads)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                pass(start);
                                return work.get();
                            },
                            pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailedLeaseWakesThoseWhoWaitWithItsFailure() {
        Lookup first = look(CacheUse.USE);
        Flight flight = look(CacheUse.USE).flights().get(KEY);
        first.leases().get(KEY).fail(new IllegalStateException("no model"));
        assertThatThrownBy(flight::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no model");
        assertThat(look(CacheUse.USE).leases()).containsOnlyKeys(KEY);
    }

    @Test
    void aLeaseThatIsGivenUpWakesThoseWhoWait() {
        Lookup first = look(CacheUse.USE);
        Flight flight = look(CacheUse.USE).flights().get(KEY);
        first.leases().get(KEY).close();
        assertThatThrownBy(flight::await).isInstanceOf(CancellationException.class);
        assertThat(look(CacheUse.USE).leases()).containsOnlyKeys(KEY);
    }

    @Test
    void whatIsSharedReachesThoseWhoWaitAndIsNotKept() {
        Lookup first = look(CacheUse.USE);
        Flight flight = look(CacheUse.USE).flights().get(KEY);
        try (Lease lease = first.leases().get(KEY)) {
            lease.share(RESULT);
        }
        assertThat(flight.await()).isEqualTo(RESULT);
        assertThat(look(CacheUse.USE).leases()).containsOnlyKeys(KEY);
    }

    @Test
    void bypassReadsNothingJoinsNobodyAndKeepsNothing() {
        keep(KEY, RESULT);
        look(CacheUse.REFRESH);
        Lookup bypass = look(CacheUse.BYPASS);
        assertThat(bypass.leases()).containsOnlyKeys(KEY);
        cache.keep(Map.of(bypass.leases().get(KEY), answering("{\"titre\":\"autre\"}")));
        assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, RESULT));
    }

    @Test
    void nobodyWaitsForABypass() {
        look(CacheUse.BYPASS);
        assertThat(look(CacheUse.USE).leases()).containsOnlyKeys(KEY);
    }

    @Test
    void refreshReadsNothingAndReplacesWhatWasKept() {
        keep(KEY, RESULT);
        Lookup refresh = look(CacheUse.REFRESH);
        assertThat(refresh.hits()).isEmpty();
        CachedResult newer = answering("{\"titre\":\"neuf\"}");
        cache.keep(Map.of(refresh.leases().get(KEY), newer));
        assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, newer));
    }

    @Test
    void refreshJoinsAQuestionUnderWay() {
        look(CacheUse.USE);
        assertThat(look(CacheUse.REFRESH).flights()).containsOnlyKeys(KEY);
    }

    @Test
    void aRowThatCannotBeReadIsAMissAndIsReplaced() {
        keep(KEY, RESULT);
        cache.settle();
        database.jdbi().useHandle(handle -> handle.execute("update cache_entry set json = '{\"titre\": '"));
        Lookup lookup = look(CacheUse.USE);
        assertThat(lookup.leases()).containsOnlyKeys(KEY);
        cache.keep(Map.of(lookup.leases().get(KEY), RESULT));
        assertThat(look(CacheUse.USE).hits()).containsOnlyKeys(KEY);
    }

    @Test
    void aDatabaseOutOfOrderStopsNobodyAndIsWarnedOf() {
        database.jdbi().useHandle(handle -> handle.execute("drop table cache_entry"));
        Lookup lookup = look(CacheUse.USE);
        Flight flight = look(CacheUse.USE).flights().get(KEY);
        List<String> warnings = warnings(() -> {
            cache.keep(Map.of(lookup.leases().get(KEY), RESULT));
            assertThat(flight.await()).isEqualTo(RESULT);
            cache.settle();
        });
        assertThat(warnings).hasSize(1).allMatch(line -> line.contains("the cache cannot be written"));
        assertThat(look(CacheUse.USE).leases()).containsOnlyKeys(KEY);
    }

    private static List<String> warnings(Runnable work) {
        List<String> seen = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("dev.precis.cache");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                seen.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return seen;
    }

    @Test
    void nobodyWaitsForTheDiskAndWhatIsOnItsWayThereIsFound() {
        whileTheDatabaseIsLocked(() -> {
            keep(KEY, RESULT);
            assertThat(look(CacheUse.USE).hits()).containsExactly(Map.entry(KEY, RESULT));
            assertThat(rows()).isZero();
        });
        cache.settle();
        assertThat(rows()).isOne();
    }

    @Test
    void whatComesDuringACommitSharesTheNext() {
        Set<Connection> writing = ConcurrentHashMap.newKeySet();
        database.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                if (context.getRawSql().startsWith("insert")) {
                    writing.add(context.getConnection());
                }
            }
        });
        whileTheDatabaseIsLocked(() -> IntStream.range(0, 100).forEach(i -> keep(key("k" + i), RESULT)));
        cache.settle();
        assertThat(rows()).isEqualTo(100);
        assertThat(writing)
                .as("one that waited for the lock, one for all others")
                .hasSizeBetween(1, 2);
    }

    @Test
    void whoBringsMoreThanMayWaitIsHeldUpUntilThereIsRoom() {
        CompletableFuture<Void> brought = new CompletableFuture<>();
        whileTheDatabaseIsLocked(() -> {
            CompletableFuture.runAsync(() ->
                            IntStream.rangeClosed(0, WriteBehind.MOST_OPEN).forEach(i -> keep(key("k" + i), RESULT)))
                    .thenRun(() -> brought.complete(null));
            assertThatThrownBy(() -> brought.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        brought.join();
        cache.settle();
        assertThat(rows()).isEqualTo(WriteBehind.MOST_OPEN + 1);
    }

    private void whileTheDatabaseIsLocked(Runnable work) {
        Databases.in(directory).jdbi().useTransaction(handle -> {
            handle.execute("delete from cache_entry where false");
            work.run();
        });
    }

    private int rows() {
        return database.jdbi()
                .withHandle(handle -> handle.select("select count(*) from cache_entry")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void thousandsOfKeysAreLookedUpTogether() {
        List<CacheKey> keys =
                IntStream.range(0, 1_200).mapToObj(i -> key("k" + i)).toList();
        Lookup lookup = cache.look(keys, CacheUse.USE);
        Map<Lease, CachedResult> results = new java.util.HashMap<>();
        lookup.leases().values().forEach(lease -> results.put(lease, RESULT));
        cache.keep(results);
        assertThat(cache.look(keys, CacheUse.USE).hits()).hasSize(1_200);
    }

    @Test
    void theStatsTellWhatIsKeptAndWhatItSaved() {
        keep(KEY, RESULT);
        look(CacheUse.USE);
        look(CacheUse.USE);
        CacheStats.Group byModel = new CacheStats.Group("some-model", 1);
        CacheStats.Group byPrompt = new CacheStats.Group("p1", 1);
        assertThat(cache.stats()).isEqualTo(new CacheStats(1, 2, 240, List.of(byModel), List.of(byPrompt)));
    }

    @Test
    void callsAndHitsAreBookedByDayInUtcModelAndTask() {
        UsageLedger ledger = new UsageLedger(database, CLOCK);
        cache = new ResultCache(database, ledger, CLOCK);
        ledger.called("summary", "some-model", 100, 20);
        ledger.called("summary", "some-model", 1, 2);
        ledger.called("translation", "some-model", 5, 5);
        keep(KEY, RESULT);
        look(CacheUse.USE);
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(ledger.rows())
                .containsExactly(
                        new UsageRow(day, "some-model", "summary", 2, 101, 22, 1, 120),
                        new UsageRow(day, "some-model", "translation", 1, 5, 5, 0, 0));
    }

    @Test
    void aPurgeRemovesWhatItNamesAndTellsHowMuch() {
        CachedResult other = new CachedResult("summary", "other-model", "p2", "{}", 1, 1);
        keep(KEY, RESULT);
        keep(key("2"), other);
        keep(key("3"), RESULT);
        keep(key("4"), other);
        assertThat(cache.purgeKey(key("3"))).isOne();
        assertThat(cache.purgeKey(key("3"))).isZero();
        assertThat(cache.purgeModel("some-model")).isOne();
        assertThat(cache.purgePrompt("p1")).isZero();
        assertThat(cache.purgePrompt("p2")).isEqualTo(2);
        keep(KEY, RESULT);
        assertThat(cache.purgeAll()).isOne();
        assertThat(cache.stats().entries()).isZero();
    }

    private void keep(CacheKey key, CachedResult result) {
        Lease lease = cache.look(List.of(key), CacheUse.USE).leases().get(key);
        cache.keep(Map.of(lease, result));
    }

    private Lookup look(CacheUse use) {
        return cache.look(List.of(KEY), use);
    }

    private static CachedResult answering(String json) {
        return new CachedResult("summary", "some-model", "p1", json, 1, 1);
    }

    private static CacheKey key(String question) {
        return CacheKey.of(Map.of("question", question));
    }
}
