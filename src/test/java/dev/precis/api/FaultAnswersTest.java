package dev.precis.api;

import dev.precis.model.FaultyModels;
import dev.precis.model.FaultyModels.Row;
import dev.precis.model.ModelFailure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

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

    @Test
    void ofAFaultThatPassesTheCallerSeesNothing() {
        List<Row> passing = FaultyModels.rows().stream()
                .filter(row -> row.failure().isEmpty())
                .toList();
        assertThat(passing).isNotEmpty();
        for (Row row : passing) {
            translated(row, FaultyModels.FRENCH)
                    .statusCode(200)
                    .body("status", is("complete"))
                    .body("units[0].en", is(FaultyModels.ENGLISH));
        }
    }

    /** In this order, for a server that has asked for patience is not asked again within it. */
    @Test
    void aFaultThatLastsIsTheProblemTheTableNamesAndLeavesWhatIsKept() {
        List<Row> lasting = FaultyModels.rows().stream()
                .filter(row -> row.failure().isPresent())
                .toList();
        assertThat(lasting).hasSizeGreaterThan(15);
        for (Row row : lasting) {
            Seen seen = PROBLEMS.get(row.failure().orElseThrow());
            ValidatableResponse answer = translated(row, FaultyModels.FRENCH)
                    .statusCode(seen.status())
                    .contentType(Problem.MEDIA_TYPE)
                    .body("code", is(seen.code()))
                    .body(not(containsString("hauteurs")));
            if (seen.status() == 503) {
                answer.header(
                        "Retry-After", String.valueOf(row.retryAfterSeconds().orElse(30L)));
            }
            translated(row, "Il pleut sur la vallée de la Loire.", KEPT)
                    .statusCode(200)
                    .body("status", is("partial"))
                    .body("units[0].status", is("untranslated"))
                    .body("units[1].en", containsString("Twenty long-haul aircraft"));
        }
    }

    private static ValidatableResponse translated(Row row, String... texts) {
        var request = Contract.JSON.createObjectNode();
        for (int i = 0; i < texts.length; i++) {
            request.withArray("units").addObject().put("id", "u" + (i + 1)).put("text", texts[i]);
        }
        request.putObject("options").put("model", row.model());
        return given().contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/translations")
                .then()
                .log()
                .ifValidationFails();
    }
}
