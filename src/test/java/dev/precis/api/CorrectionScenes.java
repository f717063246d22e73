package dev.precis.api;

import dev.precis.model.FakeModel;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

abstract class CorrectionScenes {

    private static final String SENTENCE = "Les ministres y débattent de la pêche en mer du Nord depuis lundi.";

    FakeModel model;

    @BeforeEach
    void forgetTheLastTest() {
        model.forget();
    }

    @Test
    void aCorrectedSentenceOfANewArticleComesFromTheMemoryAndAsksNoModel() {
        String first = brief("Paris accueille le sommet. " + SENTENCE);
        correct(
                        first,
                        "units/a1.s2",
                        "{\"en\": \"Ministers have debated fishing since Monday.\", \"by\": \"C. Martin\"}",
                        "*")
                .statusCode(200)
                .body("version", is(2))
                .body("line.origin", is("approved"));
        given().get("/v1/briefings/{id}", first)
                .then()
                .body("version", is(2))
                .body("articles[0].translation[1].en", is("Ministers have debated fishing since Monday."));
        given().get("/v1/briefings/{id}?format=md", first).then().body(containsString("2"));
        model.forget();
        String second = brief("Lyon accueille le salon de la soie cette semaine. " + SENTENCE);
        given().get("/v1/briefings/{id}", second)
                .then()
                .body("articles[0].translation[1].en", is("Ministers have debated fishing since Monday."))
                .body("articles[0].translation[1].origin", is("approved"));
        assertThat(model.calls("translation"))
                .allSatisfy(call ->
                        assertThat(call.lines()).noneMatch(line -> line.text().equals(SENTENCE)));
        given().get("/v1/translation-memory?q={q}", SENTENCE)
                .then()
                .body("hits[0].match", is("exact"))
                .body("hits[0].who", is("C. Martin"))
                .body("hits[0].note", is(first));
    }

    @Test
    void whoeverIsSecondIsShownTheCurrentText() {
        String note = brief("Nantes accueille le congrès. Les maires y parlent du logement depuis mardi matin.");
        String seen = given().get("/v1/briefings/{id}/units/a1.s2", note).header("ETag");
        correct(note, "units/a1.s2", "{\"en\": \"First.\"}", seen).statusCode(200);
        correct(note, "units/a1.s2", "{\"en\": \"Second.\"}", seen)
                .statusCode(412)
                .body("code", is("changed_meanwhile"))
                .body("current.en", is("First."));
        given().contentType(ContentType.JSON)
                .body("{}")
                .put("/v1/briefings/{id}/units/a1.s2", note)
                .then()
                .statusCode(412)
                .body("detail", containsString("If-Match"));
        String whole = given().get("/v1/briefings/{id}", note).header("ETag");
        correct(note, "units/a1.s2", "{\"action\": \"undo\"}", whole)
                .statusCode(200)
                .body("version", is(3));
        given().get("/v1/briefings/{id}/history", note)
                .then()
                .body("changes.action", contains("approve", "undo"))
                .body("changes[0].undone", is(true));
    }

    @Test
    void anApprovedClaimStandsInTheNextNoteWhileItsSentencesDo() {
        String page =
                "Brest accueille la flotte. Le port de Brest recevra douze navires de pêche avant la fin du mois.";
        String note = brief(page);
        String claim = given().get("/v1/briefings/{id}", note).path("articles[0].summary.points[0].id");
        correct(
                        note,
                        "claims/" + claim,
                        "{\"fr\": \"Brest reçoit la flotte.\", \"en\": \"Brest receives the fleet.\"}",
                        "*")
                .statusCode(200);
        given().get("/v1/briefings/{id}", brief(page))
                .then()
                .body("articles[0].summary.points[0].fr", is("Brest reçoit la flotte."))
                .body("articles[0].summary.points[0].en", is("Brest receives the fleet."))
                .body("articles[0].summary.points[0].origin", is("approved"));
        given().get("/v1/briefings/{id}", brief(page.replace("la flotte", "une flotte")))
                .then()
                .body("articles[0].summary.points.findAll { it.origin == 'approved' }", hasSize(0));
    }

    @Test
    void aNoteGoesToATranslatorsToolAndComesBackAsCorrectionsAllOrNone() {
        String note = brief("Calais accueille le sommet. Les pêcheurs y parlent des quotas depuis lundi matin.");
        String xliff =
                new String(given().get("/v1/briefings/{id}?format=xliff", note).asByteArray(), StandardCharsets.UTF_8);
        takeBack(note, xliff).statusCode(200).body("corrected", is(0)).body("version", is(1));
        String other = xliff.replaceAll(
                "(?s)(<unit id=\"a1.s2\">.*?<target[^>]*>)[^<]*", "$1Fishermen have talked of quotas.");
        takeBack(note, other.replace("a1.s1", "a1.s7")).statusCode(422).body("code", is("unreadable_document"));
        takeBack("brf_0", other).statusCode(404);
        given().get("/v1/briefings/{id}", note).then().body("version", is(1));
        takeBack(note, other).statusCode(200).body("corrected", is(1)).body("version", is(2));
        given().get("/v1/briefings/{id}/units/a1.s2", note)
                .then()
                .body("line.en", is("Fishermen have talked of quotas."))
                .body("line.origin", is("approved"));
        takeBack(note, other.replace("talked", "spoken")).statusCode(412).body("current.en", containsString("talked"));
    }

    private static ValidatableResponse takeBack(String note, String xliff) {
        return given().contentType("application/xliff+xml;charset=UTF-8")
                .body(xliff.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings/{id}/corrections", note)
                .then();
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        String note = brief("Lille accueille la foire. Les marchands y vendent des moules depuis samedi matin.");
        correct(note, "units/a1.s9", "{\"en\": \"x\"}", "*").statusCode(404);
        correct(note, "units/a1.c1", "{\"en\": \"x\"}", "*").statusCode(404);
        correct(note, "units/a1.s2", "{\"fr\": \"x\"}", "*").statusCode(400).body("detail", containsString("fr:"));
        correct(note, "units/a1.s2", "{\"action\": \"burn\"}", "*").statusCode(400);
        correct(note, "units/a1.s2", "{\"action\": \"undo\"}", "*")
                .statusCode(404)
                .body("detail", containsString("undo"));
        correct("brf_0", "units/a1.s2", "{\"en\": \"x\"}", "*").statusCode(404);
    }

    private static String brief(String page) {
        return given().contentType("text/plain;charset=UTF-8")
                .body(page)
                .post("/v1/briefings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse correct(String note, String line, String body, String tag) {
        return given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/briefings/" + note + "/" + line)
                .then();
    }
}
