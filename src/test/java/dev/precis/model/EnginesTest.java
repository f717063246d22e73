package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.FakeKey;
import dev.precis.model.embedded.TinyGguf;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Engines are chosen by settings, and each speaks to a server in that server's own words. */
class EnginesTest {

    record Unit(String id, String text) {}

    record Draft(List<Unit> units) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("translation", Draft.class);
    private static final String NOBODY = "http://127.0.0.1:9";

    private final FakeModel model = FakeModel.start();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void aQuestionIsAnsweredInWhateverWordsItsServerHas(String engine) {
        Meter meter = new Meter();
        ModelReply<Draft> reply = to(engine, Map.of()).ask(question(Optional.empty()), meter);
        assertThat(((ModelReply.Answer<Draft>) reply).draft().units())
                .containsExactly(new Unit("s1", "The 12 growth"), new Unit("s2", "Paris"));
        assertThat(meter.read().tokens().input()).isPositive();
        assertThat(meter.read().tokens().output()).isPositive();
        FakeCall call = model.calls().get(0);
        assertThat(call.task()).isEqualTo("translation");
        assertThat(call.system()).isEqualTo("Traduis.");
        assertThat(call.authorization().orElse("")).endsWith(FakeKey.CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void anAnswerThatWasCutOffIsKnownAsOneInAllProtocols(String engine) {
        model.next(FakeReply.finishReason("length"));
        assertThat(failure(to(engine, Map.of()).ask(question(Optional.empty()), new Meter())))
                .isInstanceOf(ModelFailure.Truncated.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic"})
    void aRefusalIsKnownAsOne(String engine) {
        model.next(FakeReply.finishReason("content_filter"));
        assertThat(failure(to(engine, Map.of()).ask(question(Optional.empty()), new Meter())))
                .isInstanceOf(ModelFailure.Refused.class);
    }

    @Test
    void anOllamaIsToldHowLongAQuestionMayBeAndToCutNoneShort() throws Exception {
        to("ollama", Map.of("context-tokens", "12000")).ask(question(Optional.empty()), new Meter());
        JsonNode sent = FakeCall.JSON.readTree(model.calls().get(0).json());
        assertThat(sent.at("/options/num_ctx").asInt()).isEqualTo(12_000);
        assertThat(sent.path("truncate").asBoolean(true)).isFalse();
        assertThat(sent.at("/options/temperature").asDouble(-1)).isZero();
    }

    @Test
    void anAnthropicIsToldHowLongAnAnswerMayBe() throws Exception {
        to("anthropic", Map.of("max-answer-tokens", "4000")).ask(question(Optional.empty()), new Meter());
        JsonNode sent = FakeCall.JSON.readTree(model.calls().get(0).json());
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(4000);
        assertThat(sent.at("/output_config/format/type").asText()).isEqualTo("json_schema");
    }

    enum TooLong {
        OPENAI(
                "openai",
                "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"This model's maximum context length is 8192\"}}"),
        VLLM(
                "openai",
                "{\"object\":\"error\",\"message\":\"This model's maximum context length is 4096 tokens.\",\"code\":400}"),
        LLAMA_CPP(
                "openai",
                "{\"error\":{\"code\":400,\"type\":\"exceed_context_size_error\",\"message\":\"the request exceeds the available context size\"}}"),
        OLLAMA("ollama", "{\"error\":\"the input length exceeds the context length\"}"),
        ANTHROPIC(
                "anthropic",
                "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too long: 213423 tokens > 200000 maximum\"}}");

        private final String engine;
        private final String body;

        TooLong(String engine, String body) {
            this.engine = engine;
            this.body = body;
        }
    }

    @ParameterizedTest
    @EnumSource(TooLong.class)
    void aQuestionBeyondTheContextIsKnownAsOneInTheWordsOfEachServer(TooLong server) {
        model.next(FakeReply.respondWith(400, server.body));
        assertThat(failure(to(server.engine, Map.of()).ask(question(Optional.empty()), new Meter())))
                .isInstanceOf(ModelFailure.TooLong.class);
        assertThat(model.calls()).hasSize(1);
    }

    enum NoSchemas {
        OPENAI("openai", "{\"error\":{\"message\":\"Invalid value\",\"param\":\"response_format\",\"code\":null}}"),
        COMPATIBLE("openai", "{\"error\":{\"message\":\"This response_format type is unavailable now\"}}"),
        PLAIN("openai", "{\"message\":\"'json_schema' is not supported\",\"code\":400}"),
        OLLAMA("ollama", "{\"error\":\"structured outputs are not supported by this model\"}"),
        ANTHROPIC(
                "anthropic",
                "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"output_config: Extra inputs are not permitted\"}}");

        private final String engine;
        private final String body;

        NoSchemas(String engine, String body) {
            this.engine = engine;
            this.body = body;
        }
    }

    @ParameterizedTest
    @EnumSource(NoSchemas.class)
    void aServerThatTakesNoSchemaIsToldTheShapeInWordsFromThenOn(NoSchemas server) throws Exception {
        model.whenever(EnginesTest::holdsSchema, FakeReply.respondWith(400, server.body));
        ModelGateway gateway = to(server.engine, Map.of("max-retries", "0"));
        for (int asked = 0; asked < 2; asked++) {
            ModelReply<Draft> reply = gateway.ask(question(Optional.empty()), new Meter());
            assertThat(((ModelReply.Answer<Draft>) reply).draft().units())
                    .containsExactly(new Unit("s1", "The 12 growth"), new Unit("s2", "Paris"));
        }
        assertThat(model.calls()).extracting(EnginesTest::holdsSchema).containsExactly(true, false, false);
        assertThat(model.calls().get(1).system()).startsWith("Traduis.").contains("\"units\"", "\"required\"");
    }

    @Test
    void aServerThatRefusesTheQuestionInWordsTooIsGivenTheSchemaAgain() {
        model.whenever(call -> true, FakeReply.respondWith(400, NoSchemas.OPENAI.body));
        ModelGateway gateway = to("openai", Map.of());
        assertThat(failure(gateway.ask(question(Optional.empty()), new Meter())))
                .isInstanceOf(ModelFailure.Unusable.class);
        model.forget();
        gateway.ask(question(Optional.empty()), new Meter());
        assertThat(model.calls()).extracting(EnginesTest::holdsSchema).containsExactly(true);
    }

    @Test
    void anotherRefusalIsNotTakenForOneOfTheSchema() {
        model.whenever(call -> true, FakeReply.respondWith(400, "{\"error\":{\"message\":\"unknown role\"}}"));
        to("openai", Map.of()).ask(question(Optional.empty()), new Meter());
        assertThat(model.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void aServerThatIsSetToTakeNoSchemaIsGivenNone(String engine) {
        ModelGateway gateway = to(engine, Map.of("json-schemas", "false"));
        assertThat(gateway.ask(question(Optional.empty()), new Meter())).isInstanceOf(ModelReply.Answer.class);
        assertThat(model.calls()).extracting(EnginesTest::holdsSchema).containsExactly(false);
        assertThat(gateway.fingerprint(Optional.empty()))
                .isNotEqualTo(to(engine, Map.of()).fingerprint(Optional.empty()));
    }

    private static boolean holdsSchema(FakeCall call) {
        return Stream.of("response_format", "format", "output_config")
                .anyMatch(field -> call.request().has(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void theTemperatureIsZeroOrWhatIsSet(String engine) {
        to(engine, Map.of()).ask(question(Optional.empty()), new Meter());
        ModelGateway freer = to(engine, Map.of("temperature", "0.7"));
        freer.ask(question(Optional.empty()), new Meter());
        assertThat(model.calls()).extracting(EnginesTest::temperature).containsExactly(0.0, 0.7);
        assertThat(freer.fingerprint(Optional.empty()))
                .isNotEqualTo(to(engine, Map.of()).fingerprint(Optional.empty()));
        assertThatThrownBy(() -> to(engine, Map.of("temperature", "-1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("precis.model.temperature");
    }

    private static double temperature(FakeCall call) {
        return call.request()
                .path("temperature")
                .asDouble(call.request().at("/options/temperature").asDouble(-1));
    }

    @Test
    void severalModelsStandSideBySideAndEachIsAskedByItsName() {
        ModelGateway gateway = Gateways.with(
                reaching("openai", Map.of("name", "small")),
                Map.of(
                        "big", reaching("anthropic", Map.of("name", "big-1")),
                        "local", reaching("ollama", Map.of("name", "tiny"))),
                Clock.systemUTC(),
                call -> {});
        gateway.ask(question(Optional.empty()), new Meter());
        gateway.ask(question(Optional.of("big")), new Meter());
        gateway.ask(question(Optional.of("local")), new Meter());
        assertThat(model.calls()).extracting(FakeCall::model).containsExactly("small", "big-1", "tiny");
        assertThat(gateway.names()).containsExactly("small", "big", "local");
        assertThat(gateway.fingerprint(Optional.of("big"))).isNotEqualTo(gateway.fingerprint(Optional.empty()));
        assertThat(gateway.reports()).extracting(EngineReport::engine).containsExactly("openai", "anthropic", "ollama");
        assertThat(gateway.reports()).extracting(EngineReport::isDefault).containsExactly(true, false, false);
        assertThat(gateway.reports()).extracting(EngineReport::state).containsOnly(EngineReport.State.READY);
    }

    @Test
    void eachModelCostsWhatItsOwnPricesSay() {
        ModelGateway gateway = Gateways.with(
                reaching("openai", Map.of("name", "small", "input-price", "1", "output-price", "2")),
                Map.of("big", reaching("openai", Map.of("name", "big-1"))),
                Clock.systemUTC(),
                call -> {});
        assertThat(gateway.cost("small", new Tokens(1_000_000, 500_000)).orElseThrow())
                .isEqualByComparingTo("2");
        assertThat(gateway.cost("big-1", new Tokens(1, 1))).isEmpty();
    }

    @Test
    void autoTakesTheServerWhoseAddressIsSet() {
        assertThat(chosen(Map.of("base-url", model.baseUrl(), "name", "m")))
                .extracting(EngineReport::engine, EngineReport::chosen)
                .containsExactly("openai", "a base URL is set");
    }

    @Test
    void autoTakesAnOllamaOnThisMachineWithTheModelUsedLast() {
        EngineReport report = chosen(Map.of("ollama-url", model.ollamaUrl()));
        assertThat(report.engine()).isEqualTo("ollama");
        assertThat(report.model()).contains(FakeModel.NAME);
        assertThat(report.chosen()).contains("an Ollama answers on this machine");
    }

    @Test
    void autoTakesTheEmbeddedModelThatIsHere() throws Exception {
        Path file = TinyGguf.write(folder.resolve("tiny.gguf"), 1);
        EngineReport report = chosen(Map.of("ollama-url", NOBODY, "embedded.model", file.toString()));
        assertThat(report.engine()).isEqualTo("embedded");
        assertThat(report.state()).isEqualTo(EngineReport.State.READY);
        assertThat(report.chosen()).contains("the embedded model is here");
    }

    @Test
    void autoTakesTheEmbeddedModelThatCanBeFetchedAndFetchesNothingBeforeItIsAsked() {
        EngineReport report = chosen(Map.of("ollama-url", NOBODY, "embedded.hub", NOBODY));
        assertThat(report.engine()).isEqualTo("embedded");
        assertThat(report.state()).isEqualTo(EngineReport.State.ABSENT);
        assertThat(report.chosen()).contains("can be fetched");
    }

    @Test
    void autoTakesNoneWhereNothingIsAtHandAndSaysWhy() {
        EngineReport report = chosen(Map.of("ollama-url", NOBODY, "embedded.download", "false"));
        assertThat(report.engine()).isEqualTo("none");
        assertThat(report.chosen())
                .contains("no base URL is set", "no Ollama", "precis.model.embedded.download is false");
    }

    @Test
    void twoModelsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Gateways.with(
                        reaching("openai", Map.of("name", "one")),
                        Map.of("one", reaching("openai", Map.of("name", "other"))),
                        Clock.systemUTC(),
                        call -> {}))
                .hasMessageContaining("one");
    }

    private EngineReport chosen(Map<String, String> settings) {
        return Gateways.with(settings, Clock.systemUTC(), call -> {}).report();
    }

    private ModelGateway to(String engine, Map<String, String> settings) {
        return Gateways.with(reaching(engine, settings), Clock.systemUTC(), call -> {});
    }

    private Map<String, String> reaching(String engine, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        all.put("engine", engine);
        all.put("base-url", engine.equals("ollama") ? model.ollamaUrl() : model.baseUrl());
        all.put("name", FakeModel.NAME);
        all.put("api-key", FakeKey.CANARY);
        all.putAll(settings);
        return all;
    }

    private static ModelQuestion<Draft> question(Optional<String> model) {
        return new ModelQuestion<>(
                "translation", model, new Prompt("Traduis.", "Voici :\n[s1] Le 12 mai\n[s2] Paris"), SCHEMA);
    }

    private static ModelFailure failure(ModelReply<Draft> reply) {
        assertThat(reply).isInstanceOf(ModelReply.Failed.class);
        return ((ModelReply.Failed<Draft>) reply).failure();
    }
}
