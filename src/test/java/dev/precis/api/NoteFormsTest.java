package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** A note is made once and can be had again, in the asked form. */
@QuarkusTest
class NoteFormsTest {

    private static final String TEXT =
            "Hanoï accueille le sommet\n\nLes ministres débattent de la pêche <b>à Hanoï</b> depuis lundi, selon l’État hôte.";

    @Test
    void aNoteIsCreatedWhereItStandsFromThenOn() {
        Response made = article().post("/v1/briefings");
        made.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", endsWith("/v1/briefings/" + made.path("id")));
        Response kept = given().get(made.header("Location"));
        kept.then().statusCode(200).body(is(made.asString())).header("ETag", made.header("ETag"));
    }

    @Test
    void theNoteNamesTheVarietyOfEnglishItWasAskedForIn() {
        Response made = given().contentType(ContentType.JSON)
                .body("{\"articles\": [{\"text\": \"" + TEXT.replace("\n", "\\n")
                        + "\"}], \"options\": {\"target_lang\": \"en-US\"}}")
                .post("/v1/briefings");
        made.then().statusCode(201).body("provenance.target_lang", is("en-US"));
        String xliff = given().queryParam("format", "xliff")
                .get(made.header("Location"))
                .asString();
        assertThat(xliff).contains("trgLang=\"en-US\"");
        article().post("/v1/briefings").then().body("provenance.target_lang", is("en-GB"));
    }

    @Test
    void bytesTheCallerHasAreNotSentAgain() {
        Response made = article().post("/v1/briefings");
        given().header("If-None-Match", made.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304)
                .header("ETag", made.header("ETag"))
                .body(is(""));
        given().header("If-None-Match", "\"another\"")
                .get(made.header("Location"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "text/markdown | text/markdown",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/pdf,text/markdown;q=0.5 | application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | application/vnd.openxmlformats",
                "image/png,text/markdown;q=0.5 | text/markdown",
            })
    void theAcceptHeaderChoosesTheForm(String accept, String type) {
        article()
                .accept(accept)
                .post("/v1/briefings")
                .then()
                .statusCode(201)
                .contentType(startsWith(type))
                .header("Vary", "Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "md, text/markdown",
        "html, text/html",
        "pdf, application/pdf",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xliff, application/xliff+xml"
    })
    void theFormatParameterStandsAboveTheHeader(String format, String type) {
        article()
                .accept("application/json")
                .queryParam("format", format)
                .post("/v1/briefings")
                .then()
                .contentType(startsWith(type));
    }

    @ParameterizedTest
    @CsvSource({"odt", "doc", "JSON"})
    void aFormThatCannotBeHadIsRefusedBeforeAnyWorkWithThoseThatCan(String format) {
        int kept = given().get("/v1/briefings").path("total");
        article()
                .queryParam("format", format)
                .post("/v1/briefings")
                .then()
                .statusCode(406)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", is("not_acceptable"))
                .body("detail", containsString("text/markdown"));
        given().get("/v1/briefings").then().body("total", is(kept));
    }

    @Test
    void oneLanguageIsShownWhereOneIsAskedFor() {
        article()
                .queryParam("format", "md")
                .queryParam("lang", "en")
                .post("/v1/briefings")
                .then()
                .body(not(containsString("Note partielle")));
        article()
                .queryParam("lang", "de")
                .post("/v1/briefings")
                .then()
                .statusCode(400)
                .body("code", is("malformed_request"));
    }

    @Test
    void anHtmlNoteRunsNothing() {
        article()
                .queryParam("format", "html")
                .post("/v1/briefings")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("<b>")));
    }

    @ParameterizedTest
    @CsvSource({"docx, both, PK", "docx, en, PK", "pdf, fr, %PDF-1.", "pdf, en, %PDF-1."})
    void aDocumentIsAFileOfItsOwnNameAndTheSameBytesEachTime(String format, String lang, String begins) {
        Response made =
                article().queryParam("format", format).queryParam("lang", lang).post("/v1/briefings");
        made.then()
                .statusCode(201)
                .header("Content-Type", not(containsString("charset")))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"\\d{4}-\\d\\d-\\d\\d-[a-z0-9-]+\\." + format + "\""));
        assertThat(new String(made.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith(begins);
        given().queryParam("format", format)
                .queryParam("lang", lang)
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .header("Content-Disposition", made.header("Content-Disposition"));
    }

    @Test
    void keptNotesAreListedInPagesNewestFirst() {
        article().post("/v1/briefings");
        String newest = article().post("/v1/briefings").path("id");
        given().get("/v1/briefings?limit=1")
                .then()
                .statusCode(200)
                .body("notes.size()", is(1))
                .body("notes[0].id", is(newest))
                .body("total", greaterThanOrEqualTo(2));
        given().get("/v1/briefings?limit=1&offset=1").then().body("notes[0].id", not(is(newest)));
        given().get("/v1/briefings?limit=0").then().statusCode(400).body("detail", containsString("limit"));
        given().get("/v1/briefings?offset=x").then().statusCode(400).body("detail", containsString("offset"));
    }

    @Test
    void aNoteIsFoundByItsWordsUntilItIsRemoved() {
        String id = given().contentType(ContentType.TEXT.withCharset("UTF-8"))
                .body("Les ostréiculteurs de Marennes débattent de la pêche à Hanoï depuis lundi.")
                .post("/v1/briefings")
                .path("id");
        given().queryParam("q", "OSTREICULTEURS marennes")
                .get("/v1/briefings")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("notes[0].id", is(id));
        given().delete("/v1/briefings/" + id).then().statusCode(204);
        given().queryParam("q", "ostréiculteurs").get("/v1/briefings").then().body("total", is(0));
    }

    @Test
    void aNoteThatIsNotKeptIsNotFound() {
        given().get("/v1/briefings/brf_0")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", is("not_found"));
    }

    private static RequestSpecification article() {
        return given().contentType(ContentType.TEXT.withCharset("UTF-8")).body(TEXT);
    }
}
