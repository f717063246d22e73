package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** The checkers as a service of their own. */
@QuarkusTest
class ChecksTest {

    @Test
    void aChangedNumberIsFoundWithBothValuesAndWhereTheyStand() {
        checked("""
                {"pairs": [{"id": "p", "source": "Le coût est de 8 milliards.", "target": "The cost is 8 million."}]}""")
                .body("pairs[0].id", is("p"))
                .body("pairs[0].status", is("unverified"))
                .body("pairs[0].findings[0].severity", is("critical"))
                .body("pairs[0].findings[0].message", containsString("8 milliards"))
                .body("pairs[0].findings[0].message", containsString("8 million"))
                .body("pairs[0].findings[0].source.start", is(15))
                .body("pairs[0].findings[0].target.text", is("8 million"))
                .body("claims", empty());
    }

    @Test
    void whatIsRightHasNoFindingAndIsVerified() {
        checked("""
                {"pairs": [{"id": "p", "source": "La ligne compte 18 gares.", "target": "The line has 18 stations."}],
                 "claims": [{"id": "c", "text": "La ligne compte 18 gares.", "evidence": ["La ligne compte 18 gares."]}],
                 "source_lang": "fr", "target_lang": "en-US"}""")
                .body("pairs.status", contains("verified"))
                .body("claims.status", contains("verified"))
                .body("claims[0].findings", empty());
    }

    @Test
    void aClaimSaysNoMoreThanItsEvidence() {
        checked("""
                {"claims": [{"id": "c", "text": "La ligne compte 19 gares.", "evidence": ["La ligne compte 18 gares."]}]}""")
                .body("claims[0].status", is("unverified"))
                .body("claims[0].findings.rule", hasItem("unsupported_number"));
    }

    @Test
    void twoPairsWhoseEnglishChangedPlacesAreBothFound() {
        checked("""
                {"pairs": [
                  {"id": "a", "source": "La ministre de la Défense a inspecté les frégates de la marine.",
                   "target": "The price of cotton and of chocolate rose at the Paris exchange."},
                  {"id": "b", "source": "Le prix du coton et du chocolat a augmenté à la Bourse de Paris.",
                   "target": "The defence minister inspected the navy's frigates."}]}""")
                .body("pairs.status", contains("untranslated", "untranslated"))
                .body("pairs.findings.rule.flatten()", hasItem("misplaced"));
    }

    @Test
    void anEmptyEnglishIsAFindingAndSoIsAnUnusedTerm() {
        checked("""
                {"pairs": [{"id": "a", "source": "La CGT appelle à la grève.", "target": " "},
                           {"id": "b", "source": "La grève continue.", "target": "The walkout goes on."}],
                 "glossary": [{"source": "grève", "target": "strike"}]}""")
                .body("pairs[0].status", is("untranslated"))
                .body("pairs[0].findings.rule", contains("empty"))
                .body("pairs[1].status", is("unverified"))
                .body("pairs[1].findings.rule", contains("glossary"));
    }

    @Test
    void whatCannotBeCheckedIsRefusedByName() {
        refused("{}", 400, "malformed_request", "at least one");
        refused("{\"pairs\": [null]}", 400, "malformed_request", "pairs[0]");
        refused("{\"pairs\": [{\"source\": \"a\", \"target\": \"b\"}]}", 400, "malformed_request", "pairs[0].id");
        refused("{\"pairs\": [{\"id\": \"a\", \"source\": \"b\"}]}", 400, "malformed_request", "pairs[0].target");
        refused(
                "{\"pairs\": [{\"id\": \"a\", \"source\": \"b\", \"target\": \"c\", \"note\": 1}]}",
                400,
                "malformed_request",
                "pairs[0].note is not a known property");
        refused(
                "{\"claims\": [{\"id\": \"a\", \"text\": \"b\", \"evidence\": []}]}",
                400,
                "malformed_request",
                "evidence");
        refused(
                "{\"claims\": [{\"id\": \"a\", \"text\": \"b\", \"evidence\": [null]}]}",
                400,
                "malformed_request",
                "claims[0].evidence[0]");
        refused(
                "{\"pairs\": [{\"id\": \"a\", \"source\": \"b\", \"target\": \"c\"}, {\"id\": \"a\", \"source\": \"b\", \"target\": \"c\"}]}",
                400,
                "malformed_request",
                "stands twice");
        refused(
                "{\"pairs\": [{\"id\": \"a\", \"source\": \" \", \"target\": \"c\"}]}",
                422,
                "no_article_body",
                "source");
        refused(
                "{\"pairs\": [{\"id\": \"a\", \"source\": \"b\", \"target\": \"c\"}], \"target_lang\": \"de\"}",
                422,
                "invalid_options",
                "target_lang");
        refused(
                "{\"pairs\": ["
                        + IntStream.rangeClosed(0, 1000)
                                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"source\": \"b\", \"target\": \"c\"}")
                                .collect(Collectors.joining(","))
                        + "]}",
                413,
                "too_large",
                "at most 1000");
        refused(
                "{\"pairs\": [{\"id\": \"a\", \"source\": \"" + "b".repeat(1_000_001) + "\", \"target\": \"c\"}]}",
                413,
                "too_large",
                "pairs[0].source");
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/v1/checks")
                .then()
                .statusCode(415);
    }

    @Test
    void aThousandPairsAreCheckedAtOnce() {
        checked("{\"pairs\": ["
                        + IntStream.range(0, 1000)
                                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"source\": \"Il y a " + i
                                        + " gares.\", \"target\": \"There are " + i + " stations.\"}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .body("pairs", hasSize(1000))
                .body("pairs.findAll { it.status != 'verified' }", empty());
    }

    private static ValidatableResponse checked(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/checks")
                .then()
                .statusCode(200);
    }

    private static void refused(String body, int status, String code, String detail) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/checks")
                .then()
                .statusCode(status)
                .body("code", is(code))
                .body("detail", containsString(detail));
    }
}
