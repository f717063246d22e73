package dev.precis.job;

import dev.precis.model.AnswerSchema;
import dev.precis.model.FakeModel;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;
import dev.precis.model.ModelQuestion;
import dev.precis.model.ModelReply;
import dev.precis.model.Pace;
import dev.precis.model.Prompt;
import dev.precis.store.Databases;
import dev.precis.store.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPaceTest {

    private record Unit(String id, String text) {}

    private record Draft(List<Unit> units) {}

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOURS = Duration.ofHours(10);
    private static final Instant START = Instant.parse("2026-03-31T00:00:00.250Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final DataSource shared = Postgres.migrated();

    @TempDir
    Path directory;

    @Test
    void twoNodesTogetherAskNoMoreInAMinuteThanIsAllowed() {
        try (FakeModel model = FakeModel.start()) {
            Map<String, String> settings = Map.of("requests-per-minute", "60", "timeout", "20s", "concurrency", "8");
            List<ModelGateway> nodes = IntStream.range(0, 2)
                    .mapToObj(node -> Gateways.sharing(model, settings, node()))
                    .toList();
            List<ModelReply<Draft>> replies =
                    together(140, i -> nodes.get(i % 2).ask(question(), new Meter()));
            assertThat(model.calls()).hasSize(60);
            assertThat(replies).filteredOn(ModelReply.Answer.class::isInstance).hasSize(60);
            now.set(START.plus(MINUTE).plusSeconds(1));
            together(140, i -> nodes.get(i % 2).ask(question(), new Meter()));
            assertThat(model.calls()).hasSize(120);
        }
    }

    @Test
    void twoNodesTogetherSpendNoMoreTokensThanAreAllowed() {
        try (FakeModel model = FakeModel.start()) {
            Map<String, String> settings = Map.of("tokens-per-minute", "25", "timeout", "20s");
            List<ModelGateway> nodes = IntStream.range(0, 2)
                    .mapToObj(node -> Gateways.sharing(model, settings, node()))
                    .toList();
            IntStream.range(0, 10).forEach(i -> nodes.get(i % 2).ask(question(), new Meter()));
            assertThat(model.calls()).as("a call costs ten").hasSize(2);
        }
    }

    @Test
    void aNodeThatSharesItsDatabaseWithNoneKeepsItsOwnPace() {
        Pace pace = new SharedPaces(Databases.in(directory), at()).of("requests", 2, MINUTE);
        assertThat(pace.reserve(2, MINUTE).pause()).isZero();
        assertThat(pace.reserve(1, Duration.ofSeconds(1)).spending()).isEmpty();
        assertThat(new SharedPaces(Databases.in(directory), at())
                        .of("requests", 2, MINUTE)
                        .reserve(2, MINUTE)
                        .pause())
                .isZero();
    }

    @Test
    void inNoWindowWhereverItBeginsIsMoreSpentThanTheLimit() {
        List<Pace> nodes = IntStream.range(0, 3).mapToObj(node -> pace(10)).toList();
        List<long[]> spent = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            now.updateAndGet(moment -> moment.plusMillis(random.nextInt(8000)));
            long amount = 1 + random.nextInt(4);
            Pace.Reservation reservation = nodes.get(random.nextInt(3)).reserve(amount, HOURS);
            spent.add(new long[] {now.get().plus(reservation.pause()).toEpochMilli(), amount});
        }
        for (long[] first : spent) {
            long within = spent.stream()
                    .filter(each -> each[0] >= first[0] && each[0] < first[0] + MINUTE.toMillis())
                    .mapToLong(each -> each[1])
                    .sum();
            assertThat(within).isLessThanOrEqualTo(10);
        }
        long whole = (spent.get(spent.size() - 1)[0] - spent.get(0)[0]) / MINUTE.toMillis();
        assertThat(spent.stream().mapToLong(each -> each[1]).sum())
                .as("little of what is allowed is left")
                .isGreaterThan(whole * 8);
    }

    @Test
    void whatIsGivenBackMayBeSpentByAnother() {
        Pace.Reservation first = pace(100).reserve(80, MINUTE);
        Pace other = pace(100);
        assertThat(other.reserve(50, Duration.ofSeconds(1)).spending()).isEmpty();
        first.spending().orElseThrow().settle(30);
        assertThat(other.reserve(50, Duration.ofSeconds(1)).pause()).isZero();
        assertThat(other.reserve(21, Duration.ofSeconds(1)).spending()).isEmpty();
    }

    @Test
    void whereTheDatabaseIsAwayNothingIsAllowed() {
        Pace pace = new SharedPaces(Postgres.over(Postgres.away()), at()).of("requests", 60, MINUTE);
        List<Pace.Reservation> asked = together(50, i -> pace.reserve(1, MINUTE));
        assertThat(asked).allSatisfy(none -> {
            assertThat(none.spending()).isEmpty();
            assertThat(none.pause()).isPositive();
        });
    }

    private Pace pace(long limit) {
        return node().of("tokens", limit, MINUTE);
    }

    private SharedPaces node() {
        return new SharedPaces(Postgres.over(shared), at());
    }

    private Clock at() {
        InstantSource told = now::get;
        return told.withZone(ZoneOffset.UTC);
    }

    private static ModelQuestion<Draft> question() {
        return new ModelQuestion<>(
                "t", Optional.empty(), new Prompt("-", "[s1] Paris"), AnswerSchema.of("translation", Draft.class));
    }

    private static <T> List<T> together(int times, java.util.function.IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            return IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> work.apply(i), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
