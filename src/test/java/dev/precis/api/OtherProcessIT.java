package dev.precis.api;

import dev.precis.bench.ServiceUnderTest;
import dev.precis.model.FakeModel;
import dev.precis.store.Postgres;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** What one process of the built service was told, another knows: itself started again after a kill, and another node. */
class OtherProcessIT {

    private static final String SENTENCE = "Les ministres y débattent de la pêche en mer du Nord depuis lundi.";
    private static final String ENGLISH = "Ministers have debated fishing since Monday.";
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final FakeModel model = FakeModel.start();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void whatWasAnsweredAndApprovedBeforeAKillStandsAfterTheNextStart() throws Exception {
        Told told;
        try (ServiceUnderTest killed = start("only", Map.of())) {
            told = tell(killed);
            killed.kill();
        }
        try (ServiceUnderTest again = start("only", Map.of())) {
            assertKnownTo(again, told);
        }
    }

    @Test
    void whatWasAnsweredAndApprovedAtOneNodeStandsAtAnother() throws Exception {
        Map<String, String> shared = Postgres.settings();
        try (ServiceUnderTest killed = start("one", shared);
                ServiceUnderTest other = start("other", shared)) {
            Told told = tell(killed);
            killed.kill();
            assertKnownTo(other, told);
        }
    }

    private record Told(Response brief, Response refused) {}

    private Told tell(ServiceUnderTest service) {
        Response brief = brief(service, "first", "Paris accueille le sommet. " + SENTENCE);
        brief.then().statusCode(201);
        to(service)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"en\": \"" + ENGLISH + "\"}")
                .put("/v1/briefings/" + brief.<String>path("id") + "/units/a1.s2")
                .then()
                .statusCode(200);
        return new Told(brief, brief(service, "refused", "Menu"));
    }

    private void assertKnownTo(ServiceUnderTest service, Told told) {
        assertSame(brief(service, "first", "Paris accueille le sommet. " + SENTENCE), told.brief());
        assertSame(brief(service, "refused", "Menu"), told.refused());
        brief(service, "first", "Lyon accueille le sommet. " + SENTENCE)
                .then()
                .statusCode(422)
                .body("code", is("idempotency_key_reused"));
        model.forget();
        brief(service, "third", "Lyon accueille le salon de la soie cette semaine. " + SENTENCE)
                .then()
                .statusCode(201)
                .body("articles[0].translation[1].en", is(ENGLISH))
                .body("articles[0].translation[1].origin", is("approved"));
        assertThat(model.calls("translation"))
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(call.lines()).noneMatch(line -> line.text().equals(SENTENCE)));
    }

    private static void assertSame(Response given, Response before) {
        assertThat(given.statusCode()).isEqualTo(before.statusCode());
        assertThat(given.asByteArray()).isEqualTo(before.asByteArray());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(given.header(header)).as(header).isEqualTo(before.header(header));
        }
    }

    private static Response brief(ServiceUnderTest service, String key, String page) {
        return to(service)
                .contentType("text/plain;charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(page.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
    }

    private static RequestSpecification to(ServiceUnderTest service) {
        return given().baseUri("http://127.0.0.1").port(service.uri("/").getPort());
    }

    private ServiceUnderTest start(String name, Map<String, String> further) throws Exception {
        Map<String, String> settings = new HashMap<>(further);
        settings.put("precis.model.base-url", model.baseUrl());
        settings.put("precis.model.name", FakeModel.NAME);
        return ServiceUnderTest.start(Files.createDirectories(directory.resolve(name)), QUICK_START, settings);
    }
}
