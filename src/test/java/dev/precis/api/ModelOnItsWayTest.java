package dev.precis.api;

import dev.precis.model.embedded.ComingModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Nobody chose a model, and the service's own is being fetched: until it is here all goes as without one. */
@QuarkusTest
@WithTestResource(ComingModel.class)
class ModelOnItsWayTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    ComingModel coming;

    @Test
    void untilTheServicesOwnModelIsHereNotesAreMadeWithoutOne() throws Exception {
        when().get("/v1/models").then().body("models[0].state", is("absent"));
        assertThat(isOnItsWay())
                .as("what is approved needs no model, and fetches none")
                .isFalse();

        translated("Il neige sur les hauteurs.")
                .statusCode(200)
                .body("status", is("partial"))
                .body("data_gaps.code", everyItem(is("model_downloading")));
        brief("Le port de Haïphong a été agrandi lundi. Le chantier a coûté 120 millions d'euros, selon le ministère.")
                .statusCode(201)
                .body("articles[0].summary.kind", is("extractive"))
                .body("data_gaps.message", hasItem(startsWith("The language model is on its way to this machine, ")));
        brief(Files.readString(Path.of("corpus/macron-hanoi-accords/article.txt")))
                .statusCode(201)
                .body("status", is("complete"))
                .body("provenance.engine", is("none"));
        when().get("/v1/models").then().body("models[0].state", is("downloading"));

        coming.goOn();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (isOnItsWay() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        when().get("/v1/models").then().body("models[0].state", is("ready"));
        translated("Il neige encore sur les hauteurs.").statusCode(502).body("code", is("model_answer_unusable"));
    }

    private static boolean isOnItsWay() {
        return when().get("/v1/models").path("models[0].state").equals("downloading");
    }

    private static ValidatableResponse brief(String text) {
        return given().contentType("text/plain; charset=UTF-8")
                .body(text)
                .post("/v1/briefings")
                .then()
                .log()
                .ifValidationFails();
    }

    private static ValidatableResponse translated(String text) {
        return given().contentType(ContentType.JSON)
                .body("{\"units\": [{\"id\": \"u1\", \"text\": \"" + text + "\"}]}")
                .post("/v1/translations")
                .then()
                .log()
                .ifValidationFails();
    }
}
