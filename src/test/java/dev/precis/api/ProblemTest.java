package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ProblemTest {

    private static final String ARTICLE = "{\"article\": {\"text\": \"Paris, le 3 mai.\"}%s}";

    @Test
    void anUnknownAddressIsAProblem() {
        problem(given().get("/v1/nowhere"), 404, "not_found");
    }

    @Test
    void anUnknownAddressOutsideTheInterfaceIsAProblemToo() {
        problem(given().get("/q/nowhere"), 404, "not_found");
        problem(given().get("/favicon.ico"), 404, "not_found");
    }

    @Test
    void aMethodThatIsNotTakenIsNamedWithThoseThatAre() {
        problem(given().delete("/v1/summaries"), 405, "method_not_allowed").header("Allow", containsString("POST"));
    }

    @Test
    void anAnswerThatCannotBeHadInTheAskedFormIsRefused() {
        problem(given().accept("application/pdf").get("/v1/models"), 406, "not_acceptable");
    }

    @Test
    void aBodyOfAnUnknownTypeIsRefusedWithTheTypesThatAreRead() {
        problem(text("application/x-yaml").body(new byte[] {65}).post("/v1/summaries"), 415, "unsupported_media_type")
                .body("detail", containsString("multipart/form-data"));
    }

    @Test
    void aFileOfAnUnknownTypeIsRefusedWithTheTypesThatAreRead() {
        problem(
                        given().multiPart("article", "page.odt", new byte[] {'P', 'K'}, "application/octet-stream")
                                .post("/v1/segmentations"),
                        415,
                        "unsupported_media_type")
                .body("detail", containsString("page.odt: plain text, HTML, PDF and DOCX"));
    }

    @Test
    void aDocumentThatCannotBeReadIsRefusedByItsName() {
        problem(
                        given().multiPart(
                                        "article",
                                        "page.pdf",
                                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                                        "application/octet-stream")
                                .post("/v1/segmentations"),
                        422,
                        "unreadable_document")
                .body("detail", containsString("page.pdf: it is damaged"));
    }

    @Test
    void htmlNestedTooDeepIsRefusedInEveryForm() {
        String deep = "<div>".repeat(100_000);
        problem(
                        given().multiPart("article", "page.html", deep.getBytes(StandardCharsets.UTF_8), "text/html")
                                .post("/v1/segmentations"),
                        422,
                        "unreadable_document")
                // A machine that is busy enough runs out of time before jsoup is through.
                .body(
                        "detail",
                        either(containsString("more than 500 deep")).or(containsString("cannot be read within")));
        problem(
                json("{\"article\": {\"content_type\": \"text/html\", \"text\": \"" + deep + "\"}}")
                        .post("/v1/segmentations"),
                422,
                "unreadable_document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"article\": | line 1",
                "{\"article\": {\"text\": \"a\"}, \"artcle\": 1} | artcle",
                "{\"article\": {\"text\": \"a\", \"titel\": \"b\"}} | article.titel",
                "{\"articles\": [{\"text\": 3}]} | articles[0].text",
                "{\"articles\": {\"text\": \"a\"}} | articles",
                "{\"article\": {\"text\": \"a\"}, \"options\": {\"max_points\": \"7\"}} | options.max_points",
                "{\"article\": {\"text\": \"a\"}, \"options\": {\"max_points\": 7.5}} | options.max_points",
                "{\"article\": {\"text\": \"a\"}, \"options\": {\"translate_articles\": \"yes\"}} | options.translate_articles",
                "{\"article\": {\"text\": \"a\", \"text\": \"b\"}} | line 1",
                "{\"article\": {\"text\": \"a\"}} {} | JSON",
                "{\"article\": {}} | article.text",
                "{\"article\": null} | exactly one",
                "{\"articles\": [null]} | articles[0]",
                "{\"articles\": []} | exactly one",
                "{\"article\": {\"text\": \"a\"}, \"articles\": []} | exclude each other",
                "{\"article\": {\"text\": \"a\", \"published\": \"2026-02-30\"}} | article.published",
                "{\"article\": {\"text\": \"\\ud83d\"}} | surrogate",
                "{\"units\": [{\"id\": \"u1\", \"text\": \"a\"}]} | /v1/translations",
                "null | null",
            })
    void whatCannotBeUnderstoodIsNamed(String body, String named) {
        problem(json(body).post("/v1/segmentations"), 400, "malformed_request").body("detail", containsString(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source_lang\": \"de\" | source_lang | fr",
                "\"target_lang\": \"fr\" | target_lang | en-GB, en-US",
                "\"kind\": \"short\" | kind | abstractive, extractive",
                "\"max_points\": 0 | max_points | 1 to 20",
                "\"max_points\": 21 | max_points | 1 to 20",
                "\"cache\": \"off\" | cache | use, bypass, refresh",
                "\"model\": \"gpt-9\" | model | no language model",
                "\"glossary_ids\": [\"g1\"] | glossary_ids | no such glossary",
                "\"glossary\": [{\"source\": \"accord\"}] | glossary | source and a target",
                "\"roles\": [{\"start\": 3, \"end\": 99, \"role\": \"body\"}] | roles | length is 16",
                "\"roles\": [{\"start\": 0, \"end\": 3, \"role\": \"advert\"}] | roles | caption",
                "\"roles\": [{\"start\": 0, \"end\": 3, \"role\": \"body\"}, {\"start\": 2, \"end\": 4, \"role\": \"title\"}] | roles | overlap",
            })
    void anOptionThatCannotBeServedIsNamedWithWhatCan(String option, String name, String allowed) {
        problem(
                        json(ARTICLE.formatted(", \"options\": {" + option + "}"))
                                .post("/v1/segmentations"),
                        422,
                        "invalid_options")
                .body("detail", containsString(name))
                .body("detail", containsString(allowed));
    }

    @Test
    void noProblemRepeatsTheArticle() {
        problem(json("{\"article\": {\"text\": Macron}}").post("/v1/segmentations"), 400, "malformed_request")
                .body(not(containsString("Macron")));
    }

    @Test
    void bytesThatAreNotTheirCharsetAreRefused() {
        problem(
                        text("text/plain")
                                .body("Élysée".getBytes(StandardCharsets.ISO_8859_1))
                                .post("/v1/segmentations"),
                        400,
                        "malformed_request")
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void aFormWithoutItsClosingBoundaryIsRefused() {
        problem(
                        text("multipart/form-data; boundary=x")
                                .body("--x\r\nContent-Disposition: form-data; name=\"article\"\r\n\r\nParis"
                                        .getBytes(StandardCharsets.UTF_8))
                                .post("/v1/segmentations"),
                        400,
                        "malformed_request")
                .body("detail", containsString("closing boundary"));
    }

    @Test
    void aFormPartOfAnotherNameIsRefused() {
        problem(
                given().multiPart("file", "a.txt", new byte[] {65}, "text/plain")
                        .post("/v1/segmentations"),
                400,
                "malformed_request");
    }

    @Test
    void anArticleLongerThanItsLimitIsTooLarge() {
        problem(
                        json(ARTICLE.replace("Paris", "a".repeat(1_000_001)).formatted(""))
                                .post("/v1/segmentations"),
                        413,
                        "too_large")
                .body("detail", containsString("1000000"));
    }

    @Test
    void purgingByAnUnknownParameterPurgesNothing() {
        problem(given().delete("/v1/cache?modle=x"), 400, "malformed_request");
        problem(given().delete("/v1/cache?key=x"), 400, "malformed_request");
    }

    @Test
    void moreArticlesThanABatchHoldsAreTooMany() {
        String one = "{\"text\": \"Paris\"},";
        problem(
                        json("{\"articles\": [" + one.repeat(10000) + "{\"text\": \"Paris\"}]}")
                                .post("/v1/briefings"),
                        413,
                        "too_large")
                .body("detail", containsString("10000"));
    }

    @ParameterizedTest
    @CsvSource({"segmentations", "summaries", "translations", "briefings"})
    void aTextWithoutAnArticleIsRefused(String call) {
        problem(json("{\"article\": {\"text\": \" \\n \"}}").post("/v1/" + call), 422, "no_article_body");
    }

    @Test
    void aFaultOfOursIsAProblemThatTellsNothing() {
        problem(given().get("/test/fault"), 500, "internal_error").body(not(containsString(FaultyResource.SECRET)));
    }

    @Test
    void aRequestIdIsTakenWhereItIsSafe() {
        given().header("X-Request-Id", "desk-7.a_B")
                .get("/v1/nowhere")
                .then()
                .header("X-Request-Id", "desk-7.a_B")
                .body("request_id", is("desk-7.a_B"));
        given().header("X-Request-Id", "a b")
                .get("/v1/models")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    /** The content type as it stands; REST Assured would add a charset. */
    private static RequestSpecification text(String type) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                                .encodeContentTypeAs("application/x-yaml", ContentType.BINARY)))
                .contentType(type);
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("X-Content-Type-Options", "nosniff")
                .body("status", is(status))
                .body("code", is(code))
                .body("type", is("urn:precis:problem:" + code))
                .body("request_id", equalTo(response.header("X-Request-Id")));
    }
}
