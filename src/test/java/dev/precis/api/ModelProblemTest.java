package dev.precis.api;

import dev.precis.FakeKey;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.model.FakeReply;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.function.UnaryOperator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Where a model was needed for everything asked, its failure is the answer. */
@QuarkusTest
@TestProfile(ModelProblemTest.Impatient.class)
@WithTestResource(FakeModelResource.class)
class ModelProblemTest {

    FakeModel model;

    @BeforeEach
    void forgetTheLastTest() {
        model.forget();
    }

    @Test
    void aServerThatIsDownIsUnavailableForHalfAMinuteUnlessItSaysOtherwise() {
        translated(FakeReply.closeConnection(), 503, "model_unavailable").header("Retry-After", "30");
        translated(FakeReply.respondWith(429, "{}", "Retry-After", "7"), 503, "model_unavailable")
                .header("Retry-After", "7");
    }

    @Test
    void aServerThatRefusesOurKeyIsUnavailableAndTheKeyIsNotShown() {
        translated(
                FakeReply.respondWith(401, "{\"error\": {\"message\": \"bad key " + FakeKey.CANARY + "\"}}"),
                503,
                "model_unavailable");
    }

    @Test
    void aModelThatNeverAnswersTimesOut() {
        translated(FakeReply.hang(), 504, "model_timeout");
    }

    @Test
    void aRefusalIsPassedOnAsOne() {
        translated(FakeReply.refusal("I cannot help with that."), 502, "model_refused");
    }

    @Test
    void anAnswerThatWasCutOffIsUnusable() {
        translated(FakeReply.finishReason("length"), 502, "model_answer_unusable");
    }

    @Test
    void anAnswerThatIsNoJsonIsUnusable() {
        translated(FakeReply.content("Voici la traduction"), 502, "model_answer_unusable");
    }

    @Test
    void anotherModelThanTheConfiguredOneIsRefusedWithItsName() {
        given().contentType(ContentType.JSON)
                .body("{\"units\": [{\"id\": \"u1\", \"text\": \"Il neige.\"}], \"options\": {\"model\": \"gpt-9\"}}")
                .post("/v1/translations")
                .then()
                .statusCode(422)
                .body("code", is("invalid_options"))
                .body("detail", containsString(FakeModel.NAME));
    }

    private ValidatableResponse translated(UnaryOperator<FakeReply> behaviour, int status, String code) {
        model.whenever(call -> true, behaviour);
        ValidatableResponse answer = given().contentType(ContentType.JSON)
                .body("{\"units\": [{\"id\": \"u1\", \"text\": \"Il neige sur les hauteurs de Sapa.\"}]}")
                .post("/v1/translations")
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", is(code))
                .body(not(containsString("Sapa")))
                .body(not(containsString(FakeKey.CANARY)));
        model.forget();
        return answer;
    }

    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.model.timeout", "2s", "precis.model.max-retries", "0");
        }
    }
}
