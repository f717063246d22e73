package dev.precis.api;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** What every store of glossaries does. */
abstract class GlossaryScenes {

    private static final String TSV = "text/tab-separated-values";
    private static final String TBX = "application/x-tbx+xml";

    @Test
    void theServicesOwnGlossaryIsThereAndCannotBeChanged() {
        given().get("/v1/glossaries/corpus").then().statusCode(200).body("entries.source", hasItem("OMC"));
        given().delete("/v1/glossaries/corpus").then().statusCode(422);
        sent("PUT", "/v1/glossaries/corpus", "{\"entries\": []}").statusCode(422);
    }

    @Test
    void whatIsKeptComesBackTheSameInEveryForm() {
        String id = add("source\ttarget\talso\tforbidden\tnotes\n"
                + "excédent\tsurplus\toverhang\texcess | superfluity\tof <trade> & more\n");
        String tsv = new String(
                given().get("/v1/glossaries/{id}?format=tsv", id)
                        .then()
                        .statusCode(200)
                        .contentType(containsString(TSV))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        String tbx = new String(
                given().accept(TBX)
                        .get("/v1/glossaries/{id}", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        for (String again : new String[] {added(TSV, tsv), added(TBX, tbx)}) {
            given().get("/v1/glossaries/{id}", again)
                    .then()
                    .body("entries.source", contains("excédent"))
                    .body("entries[0].target", is("surplus"))
                    .body("entries[0].also", contains("overhang"))
                    .body("entries[0].forbidden", contains("excess", "superfluity"))
                    .body("entries[0].note", is("of <trade> & more"));
        }
    }

    @Test
    void whoeverIsSecondToReplaceAGlossaryIsTold() {
        String id = add("a\tb\n");
        String tag = given().get("/v1/glossaries/{id}", id).header("ETag");
        String body = "{\"entries\": [{\"source\": \"c\", \"target\": \"d\"}]}";
        given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/glossaries/{id}", id)
                .then()
                .statusCode(200)
                .body("version", is(2));
        given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/glossaries/{id}", id)
                .then()
                .statusCode(412)
                .body("code", is("changed_meanwhile"));
        given().delete("/v1/glossaries/{id}", id).then().statusCode(204);
        given().get("/v1/glossaries/{id}", id).then().statusCode(404);
    }

    @Test
    void theEarlierOfTwoGlossariesSettlesATermAndTheRequestsOwnBothOfThem() {
        String deal = add("accord commercial\ttrade deal\n");
        String accord = add("accord commercial\tcommercial accord\n");
        translated("\"glossary_ids\": [\"%s\", \"%s\"]".formatted(deal, accord))
                .body("glossary.target", contains("trade deal"))
                .body("glossary[0].applied", is(1))
                .body("glossary[0].occurrences[0].french.text", is("accord commercial"))
                .body("units[0].origin", is("memory"));
        translated("\"glossary_ids\": [\"%s\", \"%s\"]".formatted(accord, deal))
                .body("units[0].status", is("untranslated"));
        translated(
                        "\"glossary_ids\": [\"%s\"], \"glossary\": [{\"source\": \"accord commercial\", \"target\": \"deal\"}]"
                                .formatted(accord))
                .body("glossary.target", contains("deal"));
        translated("\"glossary_ids\": [\"glo_none\"]").statusCode(422).body("code", is("invalid_options"));
    }

    @Test
    void aFileThatIsNoGlossaryIsRefusedWithItsLine() {
        refused(TSV, "source\ttarget\na\tb\nlonely\n", "line 3");
        refused(TBX, "<martif><text>", "not a well-formed TBX");
        refused(TBX, "<html/>", "not a well-formed TBX");
        refused(TBX, "<!DOCTYPE martif [<!ENTITY a 'b'>]><martif><term>&a;</term></martif>", "not a well-formed TBX");
        refused(TBX, "<martif><text><body/></text></martif>", "no concept");
    }

    private static void refused(String type, String body, String detail) {
        given().contentType(type + ";charset=UTF-8")
                .queryParam("name", "x")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/glossaries")
                .then()
                .statusCode(422)
                .body("code", is("unreadable_document"))
                .body("detail", containsString(detail));
    }

    /** The memory holds this sentence, with a trade deal; English that misses a settled term is not taken from there. */
    private static ValidatableResponse translated(String options) {
        return sent("POST", "/v1/translations", """
                {"units": [{"id": "a", "text": "Donald Trump a ensuite annonce sur son reseau Truth Social la conclusion d'un accord commercial."}],
                 "options": {%s}}""".formatted(options));
    }

    private static ValidatableResponse sent(String method, String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .request(method, path)
                .then();
    }

    private static String add(String tsv) {
        return added(TSV, tsv);
    }

    private static String added(String type, String body) {
        return given().contentType(type + ";charset=UTF-8")
                .queryParam("name", "Desk")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/glossaries")
                .then()
                .statusCode(201)
                .body("name", equalTo("Desk"))
                .extract()
                .path("id");
    }
}
