package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.FakeKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ModelGatewayTest {

    record Unit(String id, String text) {}

    record Draft(List<Unit> units) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("translation", Draft.class);

    private final FakeModel model = FakeModel.start();
    private final Meter meter = new Meter();
    private final List<ModelCall> calls = new ArrayList<>();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void anAnswerOfTheAskedShapeIsReadIntoItsDraft() {
        assertThat(answer(ask(Map.of())).draft().units())
                .containsExactly(new Unit("s1", "The 12 growth"), new Unit("s2", "Paris"));
    }

    @Test
    void theQuestionIsAskedWithAStrictSchemaAtTemperatureZeroAndAFixedSeed() throws Exception {
        ask(Map.of("api-key", FakeKey.CANARY));
        FakeCall call = model.calls().get(0);
        JsonNode sent = FakeCall.JSON.readTree(call.json());
        assertThat(sent.path("temperature").asDouble(-1)).isZero();
        assertThat(sent.path("seed").asInt()).isEqualTo(7);
        assertThat(sent.at("/response_format/json_schema/strict").asBoolean()).isTrue();
        assertThat(sent.at("/response_format/json_schema/schema/additionalProperties")
                        .asBoolean(true))
                .isFalse();
        assertThat(call.system()).isEqualTo("Traduis.");
        assertThat(call.ids()).containsExactly("s1", "s2");
        assertThat(call.model()).isEqualTo(FakeModel.NAME);
        assertThat(call.authorization()).contains("Bearer " + FakeKey.CANARY);
    }

    @Test
    void aServerThatNeedsNoKeyIsSentNone() {
        ask(Map.of("api-key", ""));
        assertThat(model.calls().get(0).authorization()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void aPassingFaultIsAskedAgain(int status) {
        model.next(FakeReply.respondWith(status, "{}"));
        assertThat(ask(Map.of())).isInstanceOf(ModelReply.Answer.class);
        assertThat(model.calls()).hasSize(2);
    }

    @Test
    void aLostConnectionIsAskedAgain() {
        model.next(FakeReply.closeConnection()).next(FakeReply.ending(FakeReply.Ending.CLOSED_WITHIN_THE_ANSWER));
        assertThat(ask(Map.of())).isInstanceOf(ModelReply.Answer.class);
        assertThat(model.calls()).hasSize(3);
    }

    @Test
    void aFaultThatDoesNotPassIsNamedAfterTheAllowedRetries() {
        model.whenever(call -> true, FakeReply.respondWith(503, "{}"));
        assertThat(failure(ask(Map.of("max-retries", "2")))).isInstanceOf(ModelFailure.Unavailable.class);
        assertThat(model.calls()).hasSize(3);
        assertThat(meter.read().modelCalls()).isEqualTo(3);
        assertThat(calls).hasSize(3).allMatch(call -> call.outcome().equals("unavailable"));
    }

    @ParameterizedTest
    @CsvSource({"400, Unusable", "401, Unavailable", "403, Unavailable", "404, Unavailable", "422, Unusable"})
    void aLastingFaultIsNotAskedAgain(int status, String failure) {
        model.next(FakeReply.respondWith(status, "{}"));
        assertThat(failure(ask(Map.of())).getClass().getSimpleName()).isEqualTo(failure);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void aWaitTheServerAsksForIsKeptWhenItFits() {
        model.next(FakeReply.respondWith(429, "{}", "Retry-After", "1"));
        long begin = System.nanoTime();
        assertThat(ask(Map.of())).isInstanceOf(ModelReply.Answer.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aWaitBeyondTheDeadlineIsHandedOn() {
        model.next(FakeReply.respondWith(429, "{}", "Retry-After", "86400"));
        assertThat(failure(ask(Map.of())))
                .isInstanceOfSatisfying(
                        ModelFailure.Unavailable.class,
                        unavailable -> assertThat(unavailable.retryAfter()).contains(Duration.ofDays(1)));
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void theDeadlineHoldsForAServerThatNeverAnswers() {
        model.next(FakeReply.hang());
        assertTimedOutWithin(Duration.ofSeconds(2));
    }

    @Test
    void theDeadlineHoldsForAnAnswerThatStallsHalfway() {
        model.next(FakeReply.ending(FakeReply.Ending.STALLED_WITHIN_THE_ANSWER));
        assertTimedOutWithin(Duration.ofSeconds(2));
    }

    private void assertTimedOutWithin(Duration time) {
        long begin = System.nanoTime();
        assertThat(failure(ask(Map.of("timeout", "300ms")))).isInstanceOf(ModelFailure.TimedOut.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(time);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void retriesDoNotOutliveTheDeadline() {
        model.delay(Duration.ofMillis(200)).whenever(call -> true, FakeReply.respondWith(500, "{}"));
        assertThat(failure(ask(Map.of("timeout", "500ms", "max-retries", "50"))))
                .isNotNull();
        assertThat(model.calls()).hasSizeBetween(2, 3);
    }

    @Test
    void anAnswerLargerThanTheCapIsReadNoFurther() {
        model.next(FakeReply.content("x".repeat(100_000)));
        assertThat(failure(ask(Map.of("max-answer-bytes", "10K"))))
                .isEqualTo(new ModelFailure.Unusable("the answer is larger than 10240 bytes"));
    }

    @Test
    void aCutOffAnswerIsTruncatedEvenWhenItReadsWell() {
        model.next(FakeReply.finishReason("length"));
        assertThat(failure(ask(Map.of()))).isInstanceOf(ModelFailure.Truncated.class);
        assertThat(meter.read().tokens().output()).isPositive();
    }

    @Test
    void aRefusalAndAFilteredAnswerAreRefusals() {
        model.next(FakeReply.refusal("Je ne peux pas.")).next(FakeReply.finishReason("content_filter"));
        assertThat(failure(ask(Map.of()))).isInstanceOf(ModelFailure.Refused.class);
        assertThat(meter.read().tokens().input())
                .as("a refusal is paid for too")
                .isPositive();
        assertThat(failure(ask(Map.of()))).isInstanceOf(ModelFailure.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"choices\":[]}",
                "{\"choices\":[{}]}",
                "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"  \"}}]}",
                "<html>",
                ""
            })
    void aBodyThatIsNoCompletionIsUnusable(String body) {
        model.next(FakeReply.respondWith(200, body));
        assertThat(failure(ask(Map.of()))).isInstanceOf(ModelFailure.Unusable.class);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void aDraftWithoutOneOfItsPropertiesIsUnusable() {
        UnaryOperator<ObjectNode> withoutUnits = answer -> answer.without("units");
        model.next(FakeReply.transform(withoutUnits));
        assertThat(failure(ask(Map.of()))).isInstanceOf(ModelFailure.Unusable.class);
    }

    @Test
    void noMoreQuestionsThanAllowedAreWithTheServerAtOnce() {
        model.delay(Duration.ofMillis(30));
        ModelGateway gateway = gateway(Map.of("concurrency", "3"));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gateway.ask(question(), meter), threads))
                .toList()
                .forEach(reply -> assertThat(reply.join()).isInstanceOf(ModelReply.Answer.class));
        threads.shutdown();
        assertThat(model.mostAtOnce()).isEqualTo(3);
    }

    @Test
    void noFailureTellsTheKeyOrTheArticle() {
        ModelGateway gateway = gateway(Map.of("api-key", FakeKey.CANARY));
        for (int status : new int[] {302, 400, 401, 404, 429, 500}) {
            model.forget().whenever(call -> true, FakeReply.respondWith(status, FakeKey.CANARY + " Le 12 mai"));
            assertThat(failure(gateway.ask(question(), meter)).detail()).doesNotContain(FakeKey.CANARY, "mai");
        }
        assertThat(gateway.toString()).doesNotContain(FakeKey.CANARY);
    }

    @Test
    void everyCallIsCountedWithItsTokensAndOutcome() {
        model.next(FakeReply.respondWith(500, "{}"));
        Tokens tokens = answer(ask(Map.of())).tokens();
        assertThat(calls).extracting(ModelCall::outcome).containsExactly("unavailable", "answered");
        assertThat(calls).extracting(ModelCall::task).containsOnly("traduire");
        assertThat(meter.read().modelCalls()).isEqualTo(2);
        assertThat(meter.read().tokens()).isEqualTo(tokens);
    }

    @Test
    void anUnknownModelIsNotAskedFor() {
        var other = new ModelQuestion<>(
                "t", Optional.of("gpt-unheard-of"), question().prompt(), SCHEMA);
        assertThat(failure(gateway(Map.of()).ask(other, meter))).isInstanceOf(ModelFailure.Unavailable.class);
        assertThat(model.calls()).isEmpty();
    }

    @Test
    void withNoEngineThereIsNoModelAndNothingIsCounted() {
        ModelGateway none = Gateways.none();
        assertThat(failure(none.ask(question(), meter))).isInstanceOf(ModelFailure.NoModel.class);
        assertThat(meter.read().modelCalls()).isZero();
        assertThat(none.fingerprint(Optional.empty())).isEmpty();
        assertThat(none.report().state()).isEqualTo(EngineReport.State.NONE);
    }

    @Test
    void theReportTellsWhetherAnybodyAnswers() {
        ModelGateway gateway = gateway(Map.of());
        assertThat(gateway.report().state()).isEqualTo(EngineReport.State.READY);
        model.close();
        assertThat(gateway.report().state()).isEqualTo(EngineReport.State.UNREACHABLE);
        assertThat(failure(gateway.ask(question(), meter))).isInstanceOf(ModelFailure.Unavailable.class);
    }

    @Test
    void theFingerprintNamesTheModelAndNotTheAddress() {
        try (FakeModel elsewhere = FakeModel.start()) {
            assertThat(Gateways.to(elsewhere).fingerprint(Optional.empty()))
                    .isEqualTo(gateway(Map.of()).fingerprint(Optional.empty()))
                    .isNotEqualTo(
                            Gateways.to(elsewhere, Map.of("name", "another")).fingerprint(Optional.empty()));
        }
    }

    private ModelGateway gateway(Map<String, String> settings) {
        return Gateways.with(
                Gateways.reaching(model, settings), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), calls::add);
    }

    private ModelReply<Draft> ask(Map<String, String> settings) {
        return gateway(settings).ask(question(), meter);
    }

    private static ModelQuestion<Draft> question() {
        return new ModelQuestion<>(
                "traduire", Optional.empty(), new Prompt("Traduis.", "Voici :\n[s1] Le 12 mai\n[s2] Paris"), SCHEMA);
    }

    private static ModelReply.Answer<Draft> answer(ModelReply<Draft> reply) {
        assertThat(reply).isInstanceOf(ModelReply.Answer.class);
        return (ModelReply.Answer<Draft>) reply;
    }

    private static ModelFailure failure(ModelReply<Draft> reply) {
        assertThat(reply).isInstanceOf(ModelReply.Failed.class);
        return ((ModelReply.Failed<Draft>) reply).failure();
    }
}
