package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.FakeKey;
import dev.precis.model.EnginesResource;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

/** Every engine in one service, and nothing of the keys or the articles where it does not belong. */
@QuarkusTest
@TestProfile(EnginesServiceTest.Traced.class)
@WithTestResource(EnginesResource.class)
class EnginesServiceTest {

    private static final String MARK = "Zanzibarette";
    private static final String PAGE = """
            Le port de Haïphong s'agrandit
            HAÏPHONG, 12 mai 2026 — La ministre Anne Martin a inauguré mardi le quai de %1$s, long de 450 mètres.
            Le chantier a coûté 120 millions d'euros et occupé 800 personnes pendant trois ans, selon le ministère.
            « Nous avançons », a déclaré Anne Martin devant les élus de %1$s et les dockers venus en nombre au port.
            Le trafic doit progresser de 12 %% par an jusqu'en 2030, d'après une étude publiée en avril par la région.
            """;

    FakeModel model;

    @Inject
    SeenSpans spans;

    @ConfigProperty(name = "precis.data-dir")
    Path dataDir;

    @BeforeEach
    void forgetTheLastTest() {
        model.forget();
        spans.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fake-model-openai", "ollama", "anthropic"})
    void aBriefingIsWrittenByTheEngineItNames(String name) throws IOException {
        JsonNode note = json(brief(MARK + name, name, 201));
        assertThat(note.at("/status").asText())
                .as(note.at("/data_gaps").toString())
                .isEqualTo("complete");
        assertThat(note.at("/provenance/engine").asText()).isEqualTo(name.replace("fake-model-", ""));
        assertThat(note.at("/usage/output_tokens").asLong()).isPositive();
        assertThat(model.calls())
                .isNotEmpty()
                .allSatisfy(
                        call -> assertThat(call.model()).isEqualTo("fake-model-" + name.replace("fake-model-", "")));
    }

    @Test
    void theEmbeddedEngineAnswersInTheShapeOfEveryTask() throws IOException {
        JsonNode problem = json(brief(MARK + "embedded", "embedded", 502));
        assertThat(problem.at("/detail").asText())
                .as("it says nothing sensible")
                .contains("nothing in the answer stands");
        String metrics = when().get("/q/metrics").asString();
        assertThat(metrics.lines()
                        .filter(line -> line.startsWith("gen_ai_client_operation_duration_seconds_count")
                                && line.contains("llama_cpp"))
                        .map(line -> line.replaceAll(".*outcome=\"([a-z_]+)\".*", "$1")))
                .isNotEmpty()
                .containsOnly("answered");
        assertThat(metrics)
                .containsPattern("llama_cpp.*task=\"summary\"")
                .containsPattern("llama_cpp.*task=\"translation\"");
    }

    @Test
    void allModelsAreListedWithTheirState() {
        when().get("/v1/models")
                .then()
                .statusCode(200)
                .body("models.name", hasItems("fake-model-openai", "ollama", "anthropic", "embedded"))
                .body("models.engine", hasItems("openai", "ollama", "anthropic", "embedded"))
                .body("models.state", hasItems("ready", "ready", "ready", "ready"));
    }

    @Test
    void whichModelAnswersAndWhyIsToldInHealth() throws IOException {
        JsonNode health = json(when().get("/q/health/ready"));
        assertThat(health.toString()).contains("openai", "ready", "the settings name it");
        assertThat(health.at("/status").asText()).isEqualTo("UP");
    }

    @Test
    void theSpansOfABriefingShowItsStepsAndItsCalls() throws Exception {
        brief(MARK + "spans", "fake-model-openai", 201);
        List<SpanData> seen = awaited("translate claims");
        Set<String> names = seen.stream().map(SpanData::getName).collect(Collectors.toSet());
        assertThat(names).contains("summarize", "translate sentences", "translate claims", "chat fake-model-openai");
        assertThat(seen.stream()
                        .filter(span -> !span.getName().startsWith("GET"))
                        .map(SpanData::getTraceId)
                        .distinct())
                .as("one trace for one request")
                .hasSize(1);
        SpanData call = seen.stream()
                .filter(span -> span.getName().startsWith("chat"))
                .findFirst()
                .orElseThrow();
        assertThat(call.getAttributes().get(AttributeKey.stringKey("gen_ai.operation.name")))
                .isEqualTo("chat");
        assertThat(call.getAttributes().get(AttributeKey.stringKey("gen_ai.provider.name")))
                .isEqualTo("openai");
        assertThat(call.getAttributes().get(AttributeKey.longKey("gen_ai.usage.input_tokens")))
                .isPositive();
        Map<String, SpanData> byId = seen.stream().collect(Collectors.toMap(SpanData::getSpanId, span -> span));
        assertThat(byId.get(call.getParentSpanId()).getName())
                .isIn("summarize", "translate sentences", "translate claims");
    }

    @Test
    void neitherKeyNorArticleIsInLogsProblemsMetricsTracesCacheOrNotesThatAreNotItsOwn() throws Exception {
        List<String> told = new ArrayList<>();
        try (LoggedLines logged = LoggedLines.listen()) {
            for (String name : List.of("fake-model-openai", "ollama", "anthropic")) {
                for (UnaryOperator<FakeReply> fault : faults()) {
                    model.forget().whenever(call -> true, fault);
                    told.add(translated("La " + MARK + " " + told.size() + " de " + name + " est rouge.", name)
                            .asString());
                }
                model.forget();
                assertThat(brief(MARK + "canary" + name, name, 201).asString()).doesNotContain(FakeKey.CANARY);
            }
            told.addAll(logged.lines());
        }
        told.add(when().get("/q/metrics").asString());
        told.add(when().get("/v1/models").asString());
        told.add(when().get("/v1/usage").asString());
        told.add(when().get("/q/health").asString());
        told.add(spans.seen().toString());
        assertThat(told).hasSizeGreaterThan(20).noneMatch(text -> text.contains(FakeKey.CANARY));
        assertThat(told).noneMatch(text -> text.contains(MARK));
        assertThat(model.calls().get(0).authorization().orElse("")).contains(FakeKey.CANARY);
        try (Stream<Path> files = Files.walk(dataDir)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(FakeKey.CANARY));
        }
    }

    /** Spans are told in the background; those of a step come when it has ended. */
    private List<SpanData> awaited(String name) throws InterruptedException {
        for (int i = 0;
                i < 500
                        && spans.seen().stream()
                                .noneMatch(span -> span.getName().equals(name));
                i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        TimeUnit.MILLISECONDS.sleep(200);
        return spans.seen();
    }

    /** Servers that give back whatever they were sent. */
    private static List<UnaryOperator<FakeReply>> faults() {
        String quoting = "{\"error\": {\"message\": \"bad key " + FakeKey.CANARY + " for " + MARK + "\"}}";
        return List.of(
                FakeReply.respondWith(400, quoting),
                FakeReply.respondWith(401, quoting),
                FakeReply.respondWith(404, quoting),
                FakeReply.respondWith(500, quoting),
                FakeReply.respondWith(302, quoting, "Location", "http://127.0.0.1:9/" + FakeKey.CANARY),
                FakeReply.respondWith(200, quoting),
                FakeReply.closeConnection(),
                FakeReply.finishReason("length"));
    }

    private static Response translated(String text, String name) {
        return given().contentType(ContentType.JSON)
                .body("{\"units\": [{\"id\": \"u1\", \"text\": \"" + text + "\"}], \"options\": {\"model\": \"" + name
                        + "\"}}")
                .post("/v1/translations");
    }

    private static Response brief(String mark, String model, int status) {
        Response response = given().contentType(ContentType.JSON)
                .body(Contract.JSON
                        .createObjectNode()
                        .<ObjectNode>set(
                                "articles",
                                Contract.JSON
                                        .createArrayNode()
                                        .add(Contract.JSON.createObjectNode().put("text", PAGE.formatted(mark))))
                        .<ObjectNode>set(
                                "options", Contract.JSON.createObjectNode().put("model", model))
                        .toString())
                .post("/v1/briefings");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response;
    }

    private static JsonNode json(Response response) throws IOException {
        return Contract.JSON.readTree(response.asByteArray());
    }

    public static final class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "20ms");
        }
    }
}
