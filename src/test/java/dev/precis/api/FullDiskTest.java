package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** Notes until there is no room for another. */
@QuarkusTest
@TestProfile(FullDiskTest.LittleRoom.class)
class FullDiskTest {

    /** Room for the tables and for some notes, in pages of 4 KB. */
    public static final class LittleRoom implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:sqlite:${precis.data-dir}/precis.db?journal_mode=WAL&synchronous=FULL&busy_timeout=5000"
                            + "&transaction_mode=IMMEDIATE&max_page_count=300");
        }
    }

    @Test
    void aNoteThatCannotBeKeptIsRefusedByNameAndThoseKeptBeforeStay() {
        List<String> kept = new ArrayList<>();
        Response answer = brief(0);
        while (answer.statusCode() == 201) {
            kept.add(answer.path("id"));
            answer = brief(kept.size());
        }
        answer.then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", "5")
                .body("code", is("store_unavailable"))
                .body("detail", is("the disk of the database is full; nothing that was answered is lost"));
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(id -> given().get("/v1/briefings/" + id).then().statusCode(200));
    }

    private static Response brief(int day) {
        String sentence = " Les ministres débattent de la pêche à Hanoï depuis le lundi, selon l’État hôte du sommet.";
        return given().contentType(ContentType.TEXT)
                .body("Hanoï accueille la rencontre numéro " + day + "." + sentence.repeat(100))
                .post("/v1/briefings");
    }
}
