package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Where no more documents can be written, that alone is refused. */
@QuarkusTest
@TestProfile(RenderingBusyTest.NoPlace.class)
class RenderingBusyTest {

    /** No document is ever written, one request may wait for it, and gives up in the end. */
    public static final class NoPlace implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.render.concurrency", "0", "precis.render.queue", "1", "precis.render.max-wait", "5s");
        }
    }

    @Test
    void whoFindsTheQueueFullIsToldWhenToComeAgainAndEverythingElseAnswersMeanwhile() throws Exception {
        String note =
                "/v1/briefings/" + brief("Il neige sur Sapa depuis lundi.").path("id");
        List<CompletableFuture<Response>> asked = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> given().queryParam("format", "pdf").get(note), task -> new Thread(task).start()))
                .toList();
        while (asked.stream().filter(CompletableFuture::isDone).count() < 2) {
            TimeUnit.MILLISECONDS.sleep(10);
        }

        given().get("/q/health").then().statusCode(200);
        given().queryParam("format", "html").get(note).then().statusCode(200);
        brief("Le vent se lève sur Hué.").then().statusCode(201);

        assertThat(asked).filteredOn(answer -> !answer.isDone()).hasSize(1);
        asked.forEach(answer -> answer.join()
                .then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", "5")
                .body("code", is("rendering_busy"))
                .body("detail", containsString(note)));
    }

    private static Response brief(String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("articles", List.of(Map.of("text", text))))
                .post("/v1/briefings");
    }
}
