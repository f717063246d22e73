package dev.precis.api;

import dev.precis.model.FaultyModels;
import dev.precis.model.FaultyModels.Row;
import dev.precis.model.ModelFailure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** What the caller sees of each row of the table of faults; that the gateway does as it says is held twenty times over by FaultTableTest. */
@QuarkusTest
@WithTestResource(FaultyModels.class)
class FaultAnswersTest {

    private record Seen(int status, String code) {}

    private static final Map<Class<? extends ModelFailure>, Seen> PROBLEMS = Map.of(
            ModelFailure.Unavailable.class, new Seen(503, "model_unavailable"),
            ModelFailure.TimedOut.class, new Seen(504, "model_timeout"),
            ModelFailure.Refused.class, new Seen(502, "model_refused"),
            ModelFailure.Truncated.class, new Seen(502, "model_answer_unusable"),
            ModelFailure.TooLong.class, new Seen(502, "model_answer_unusable"),
            ModelFailure.Unusable.class, new Seen(502, "model_answer_unusable"));

    /** Approved in the corpus, so that it is at hand without a model. */
    private static final String KEPT =
            "Vingt avions long-courriers, un terminal portuaire et beaucoup de poignées de main.";

    FaultyModels models;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void ofAFaultThatPassesTheCallerSeesNothing() {
        List<Row> passing = FaultyModels.rows().stream()
                .filter(row -> row.failure().isEmpty())
                .toList();
        assertThat(passing).isNotEmpty();
        sideBySide(
                passing,
                row -> translated(row, FaultyModels.FRENCH)
                        .statusCode(200)
                        .body("status", is("complete"))
                        .body("units[0].en", is(FaultyModels.ENGLISH)));
    }

    @Test
    void aFaultThatLastsIsTheProblemTheTableNamesAndLeavesWhatIsKept() {
        List<Row> lasting = FaultyModels.rows().stream()
                .filter(row -> row.failure().isPresent())
                .toList();
        assertThat(lasting).hasSizeGreaterThan(15);
        sideBySide(lasting, FaultAnswersTest::assertIsToldAsTheTableHasIt);
    }

    /** In this order, for a server that has asked for patience is not asked again within it. */
    private static void assertIsToldAsTheTableHasIt(Row row) {
        Seen seen = PROBLEMS.get(row.failure().orElseThrow());
        ValidatableResponse answer = translated(row, FaultyModels.FRENCH)
                .statusCode(seen.status())
                .contentType(Problem.MEDIA_TYPE)
                .body("code", is(seen.code()))
                .body(not(containsString("hauteurs")));
        if (seen.status() == 503) {
            answer.header("Retry-After", String.valueOf(row.retryAfterSeconds().orElse(30L)));
        }
        translated(row, "Il pleut sur la vallée de la Loire.", KEPT)
                .statusCode(200)
                .body("status", is("partial"))
                .body("units[0].status", is("untranslated"))
                .body("units[1].en", containsString("Twenty long-haul aircraft"));
    }

    /** Each row has a model and a server of its own, and most of them wait. */
    private void sideBySide(List<Row> rows, Consumer<Row> check) {
        List<CompletableFuture<Void>> checks = rows.stream()
                .map(row -> CompletableFuture.runAsync(() -> check.accept(row), threads))
                .toList();
        checks.forEach(CompletableFuture::join);
    }

    @Test
    void aServerThatIsDownIsLeftAloneAfterAFewQuestionsAndTheCallerIsToldHowLong() {
        for (int asked = 0; asked < 4; asked++) {
            translated(FaultyModels.DOWN, "La neige tombe depuis " + asked + " heures.")
                    .statusCode(503);
        }
        int before = models.questions(FaultyModels.DOWN);
        String patience = translated(FaultyModels.DOWN, FaultyModels.FRENCH)
                .statusCode(503)
                .body("code", is("model_unavailable"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(patience)).isBetween(1, 60);
        translated(FaultyModels.DOWN, FaultyModels.FRENCH, KEPT)
                .statusCode(200)
                .body("status", is("partial"))
                .body("units[1].en", containsString("Twenty long-haul aircraft"));
        assertThat(models.questions(FaultyModels.DOWN)).isEqualTo(before).isEqualTo(4);
        given().get("/v1/models")
                .then()
                .body("models.find { it.name == '" + FaultyModels.DOWN + "' }.state", is("resting"));
    }

    @Test
    void aQuestionThatFindsTheLineFullIsRefusedAtOnceAndToldWhenToComeBack() {
        List<CompletableFuture<ExtractableResponse<Response>>> together = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> translated(FaultyModels.CROWDED, "Il neige depuis " + i + " heures.")
                                .extract(),
                        threads))
                .toList();
        List<ExtractableResponse<Response>> refused = together.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() != 200)
                .toList();
        assertThat(refused).hasSize(4).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.path("code").toString()).isEqualTo("model_unavailable");
            assertThat(answer.path("detail").toString()).contains("too many questions wait");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        });
    }

    @Test
    void ofAServerThatTakesNoSchemaTheCallerSeesNothing() {
        translated(FaultyModels.PLAIN, FaultyModels.FRENCH)
                .statusCode(200)
                .body("status", is("complete"))
                .body("units[0].en", is(FaultyModels.ENGLISH));
        assertThat(models.questions(FaultyModels.PLAIN)).isEqualTo(2);
    }

    private static ValidatableResponse translated(Row row, String... texts) {
        return translated(row.model(), texts);
    }

    private static ValidatableResponse translated(String model, String... texts) {
        var request = Contract.JSON.createObjectNode();
        for (int i = 0; i < texts.length; i++) {
            request.withArray("units").addObject().put("id", "u" + (i + 1)).put("text", texts[i]);
        }
        request.putObject("options").put("model", model);
        return given().contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/translations")
                .then()
                .log()
                .ifValidationFails();
    }
}
