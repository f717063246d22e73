package dev.precis.model;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Turns, pace, patience and the breaker of one model. */
class ModelDoorTest {

    record Unit(String id, String text) {}

    record Draft(List<Unit> units) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("translation", Draft.class);

    private final FakeModel model = FakeModel.start();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        model.close();
    }

    @Test
    void aQuestionBeyondTheQueueIsRefusedAtOnceAndToldWhenToComeBack() throws Exception {
        model.delay(Duration.ofMillis(400));
        ModelGateway gateway = Gateways.to(model, Map.of("concurrency", "1", "queue", "2"));
        List<CompletableFuture<ModelReply<Draft>>> asked = together(gateway, 3);
        TimeUnit.MILLISECONDS.sleep(150);
        long begin = System.nanoTime();
        ModelFailure refused = failure(gateway.ask(question(), new Meter()));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(100));
        assertThat(((ModelFailure.Unavailable) refused).retryAfter().orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(asked).allSatisfy(reply -> assertThat(reply.get()).isInstanceOf(ModelReply.Answer.class));
        assertThat(model.calls()).hasSize(3);
    }

    @Test
    void aQuestionWaitsNoLongerForItsTurnThanItMay() {
        model.delay(Duration.ofMillis(700));
        ModelGateway gateway = Gateways.to(model, Map.of("concurrency", "1", "max-wait", "100ms"));
        List<ModelReply<Draft>> replies =
                together(gateway, 2).stream().map(CompletableFuture::join).toList();
        assertThat(replies).filteredOn(ModelReply.Failed.class::isInstance).hasSize(1);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void aPauseTheServerAsksForHoldsForEveryQuestion() {
        model.next(FakeReply.respondWith(429, "{}", "Retry-After", "1"));
        ModelGateway gateway = Gateways.to(model, Map.of("timeout", "500ms"));
        assertThat(failure(gateway.ask(question(), new Meter()))).isInstanceOf(ModelFailure.Unavailable.class);
        ModelFailure.Unavailable second = (ModelFailure.Unavailable) failure(gateway.ask(question(), new Meter()));
        assertThat(second.retryAfter().orElseThrow()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(1));
        assertThat(model.calls()).as("nobody asks before its end").hasSize(1);
    }

    @Test
    void noMinuteSeesMoreQuestionsThanAreAllowed() {
        ModelGateway gateway = Gateways.to(model, Map.of("requests-per-minute", "3", "timeout", "2s"));
        List<ModelReply<Draft>> replies =
                together(gateway, 5).stream().map(CompletableFuture::join).toList();
        assertThat(model.calls()).hasSize(3);
        assertThat(replies)
                .filteredOn(ModelReply.Failed.class::isInstance)
                .hasSize(2)
                .allSatisfy(reply -> assertThat(((ModelFailure.Unavailable) failure(reply))
                                .retryAfter()
                                .orElseThrow())
                        .isGreaterThan(Duration.ofSeconds(50)));
    }

    @Test
    void tokensOfAMinuteAreCountedAsTheyWereSpent() {
        ModelGateway gateway = Gateways.to(model, Map.of("tokens-per-minute", "25", "timeout", "2s"));
        assertThat(gateway.ask(question(), new Meter())).isInstanceOf(ModelReply.Answer.class);
        assertThat(gateway.ask(question(), new Meter())).isInstanceOf(ModelReply.Answer.class);
        assertThat(failure(gateway.ask(question(), new Meter()))).isInstanceOf(ModelFailure.Unavailable.class);
    }

    @Test
    void inNoWindowWhereverItBeginsIsMoreSpentThanTheLimit() {
        AtomicLong now = new AtomicLong();
        Pace pace = new OwnPace(10, Duration.ofSeconds(60), now::get);
        List<long[]> spent = new ArrayList<>();
        java.util.Random random = new java.util.Random(4);
        for (int i = 0; i < 500; i++) {
            now.addAndGet(random.nextInt(8) * 1_000_000_000L);
            long amount = 1 + random.nextInt(4);
            Pace.Reservation reservation = pace.reserve(amount, Duration.ofHours(10));
            spent.add(new long[] {now.get() + reservation.pause().toNanos(), amount});
        }
        for (long[] first : spent) {
            long within = spent.stream()
                    .filter(each -> each[0] >= first[0] && each[0] < first[0] + 60_000_000_000L)
                    .mapToLong(each -> each[1])
                    .sum();
            assertThat(within).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void retriesAreAFifthOfAllQuestionsAtMostOnceTheFreeOnesAreSpent() {
        model.whenever(call -> true, FakeReply.respondWith(500, "{}"));
        ModelGateway gateway = Gateways.to(model, Map.of("max-retries", "2", "breaker-volume", "1000"));
        IntStream.range(0, 60).forEach(i -> gateway.ask(question(), new Meter()));
        assertThat(model.calls().size()).isBetween(60, 60 + 10 + 60 / 5);
    }

    @Test
    void aServerThatIsDownIsLeftAloneAndTriedAgainAfterAWhile() throws Exception {
        model.whenever(call -> true, FakeReply.respondWith(500, "{}"));
        ModelGateway gateway =
                Gateways.to(model, Map.of("max-retries", "0", "breaker-volume", "4", "breaker-delay", "300ms"));
        IntStream.range(0, 20).forEach(i -> gateway.ask(question(), new Meter()));
        assertThat(model.calls()).hasSize(4);
        assertThat(gateway.report().state()).isEqualTo(EngineReport.State.RESTING);
        assertThat(((ModelFailure.Unavailable) failure(gateway.ask(question(), new Meter()))).retryAfter())
                .isPresent();
        TimeUnit.MILLISECONDS.sleep(400);
        gateway.ask(question(), new Meter());
        assertThat(model.calls()).as("one tries").hasSize(5);
        model.forget();
        TimeUnit.MILLISECONDS.sleep(400);
        assertThat(gateway.ask(question(), new Meter())).isInstanceOf(ModelReply.Answer.class);
        assertThat(gateway.ask(question(), new Meter())).isInstanceOf(ModelReply.Answer.class);
        assertThat(gateway.report().state()).isEqualTo(EngineReport.State.READY);
    }

    @Test
    void oneModelThatIsDownLeavesTheOthersAlone() {
        try (FakeModel other = FakeModel.start()) {
            model.whenever(call -> true, FakeReply.respondWith(500, "{}"));
            ModelGateway gateway = Gateways.with(
                    Gateways.reaching(model, Map.of("max-retries", "0", "breaker-volume", "2")),
                    Map.of("other", Map.of("base-url", other.baseUrl(), "name", "other-1")),
                    Clock.systemUTC(),
                    call -> {});
            IntStream.range(0, 5).forEach(i -> gateway.ask(question(), new Meter()));
            assertThat(gateway.ask(
                            new ModelQuestion<>(
                                    "t", Optional.of("other"), question().prompt(), SCHEMA),
                            new Meter()))
                    .isInstanceOf(ModelReply.Answer.class);
        }
    }

    private List<CompletableFuture<ModelReply<Draft>>> together(ModelGateway gateway, int questions) {
        return IntStream.range(0, questions)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gateway.ask(question(), new Meter()), threads))
                .toList();
    }

    private static ModelQuestion<Draft> question() {
        return new ModelQuestion<>("t", Optional.empty(), new Prompt("-", "[s1] Paris"), SCHEMA);
    }

    private static ModelFailure failure(ModelReply<Draft> reply) {
        assertThat(reply).isInstanceOf(ModelReply.Failed.class);
        return ((ModelReply.Failed<Draft>) reply).failure();
    }
}
