package dev.precis.api;

import dev.precis.page.Docx;
import dev.precis.page.Typesetter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** One article is the same article however it is sent. */
@QuarkusTest
class RequestFormsTest {

    private static final String TEXT =
            "Hanoï accueille le sommet\n\nLes ministres débattent de la pêche à Hanoï depuis lundi, selon l’État hôte.";

    @Test
    void everyFormBringsTheSameArticle() {
        List<String> ids = List.of(
                id(given().contentType(ContentType.JSON)
                        .body(json("article", TEXT))
                        .post("/v1/segmentations")
                        .then()),
                id(given().contentType(ContentType.JSON)
                        .body(json("articles", TEXT))
                        .post("/v1/segmentations")
                        .then()),
                id(plain("text/plain", TEXT.getBytes(StandardCharsets.UTF_8))),
                id(plain("text/plain; charset=windows-1252", TEXT.getBytes(Charset.forName("windows-1252")))),
                id(plain("text/plain", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))),
                id(plain("text/plain", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))),
                id(form("page.txt", TEXT.getBytes(StandardCharsets.UTF_8), "text/plain")),
                id(form("page.txt", TEXT.getBytes(StandardCharsets.UTF_8), "application/octet-stream")),
                id(given().multiPart("article", TEXT, "text/plain; charset=UTF-8")
                        .post("/v1/segmentations")
                        .then()));
        assertThat(ids).doesNotContainNull().containsOnly(ids.get(0));
    }

    @Test
    void htmlIsAnsweredWithTheTextThatWasReadInIt() {
        String html =
                "<html><head><meta charset='iso-8859-1'><title>x</title></head><body><h1>Hanoï accueille le sommet</h1>"
                        + "<script>var a;</script><p>Les ministres débattent de la pêche à Hanoï depuis lundi.</p></body></html>";
        form("page.html", html.getBytes(StandardCharsets.ISO_8859_1), "text/html")
                .body(
                        "article.text",
                        is("Hanoï accueille le sommet\n\nLes ministres débattent de la pêche à Hanoï depuis lundi."))
                .body("segments[-1].end", is(84))
                .body("article.length", is(84));
    }

    @Test
    void htmlIsReadInTheCharsetABrowserWouldTake() {
        String page = "<p>L’œuvre du « sommet » coûte 5 € à l’État hôte, selon les ministres réunis à Hanoï.</p>";
        byte[] windows = page.getBytes(Charset.forName("windows-1252"));
        byte[] named = ("<meta charset=iso-8859-1>" + page).getBytes(Charset.forName("windows-1252"));
        byte[] equivalent = ("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>" + page)
                .getBytes(Charset.forName("windows-1252"));
        byte[] utf8 = page.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF<meta charset=iso-8859-1>" + page).getBytes(StandardCharsets.UTF_8);
        byte[] wrong = ("<meta charset=utf-16>" + page).getBytes(StandardCharsets.UTF_8);
        String text = page.substring(3, page.length() - 4);
        for (byte[] bytes : List.of(windows, named, equivalent, utf8, marked, wrong)) {
            form("page.html", bytes, "text/html").body("article.text", is(text));
        }
        form("page.html", windows, "text/html; charset=ISO-8859-1").body("article.text", is(text));
        form("page.html", utf8, "text/html; charset=UTF-8").body("article.text", is(text));
    }

    @Test
    void pdfAndDocxAreKnownByTheirTypeAndByTheirExtension() {
        byte[] pdf = Typesetter.pdf(TEXT, Typesetter.Layout.REPORT);
        byte[] docx = Docx.ofLines(TEXT);
        String docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        for (ValidatableResponse answer : List.of(
                form("page.pdf", pdf, "application/octet-stream"),
                form("sans-extension", pdf, "application/pdf"),
                form("page.DOCX", docx, "application/octet-stream"),
                form("sans-extension", docx, docxType))) {
            answer.body("article.text", is(TEXT)).body("segments[-1].text", startsWith("Les ministres débattent"));
        }
    }

    @Test
    void whatThePageDoesNotSayTheSenderMay() {
        given().contentType(ContentType.JSON)
                .body("{\"article\": {\"text\": \"Les ministres débattent de la pêche à Hanoï depuis lundi.\","
                        + " \"title\": \"Le sommet\", \"published\": \"2026-11-20T23:30:00+07:00\"}}")
                .post("/v1/segmentations")
                .then()
                .statusCode(200)
                .body("article.published", is("2026-11-20"))
                .body("article.title", notNullValue())
                .body("article.byline", nullValue());
    }

    @Test
    void aPersonsWordOnARoleStands() {
        given().contentType(ContentType.JSON)
                .body(
                        "{\"article\": {\"text\": \"Partager cet article\\n\\nLes ministres débattent de la pêche à Hanoï.\"},"
                                + " \"options\": {\"roles\": [{\"start\": 0, \"end\": 20, \"role\": \"lead\"}]}}")
                .post("/v1/segmentations")
                .then()
                .statusCode(200)
                .body("blocks[0].role", is("lead"));
    }

    @Test
    void aPersonsWordCountsForTheArticleItNames() {
        String page = "Partager cet article\\n\\nLes ministres débattent de la pêche à Hanoï depuis lundi.";
        List<List<String>> said = given().contentType(ContentType.JSON)
                .body("{\"articles\": [{\"text\": \"%1$s\"}, {\"text\": \"%1$s\"}],".formatted(page)
                        + " \"options\": {\"kind\": \"extractive\","
                        + " \"roles\": [{\"article\": \"a2\", \"start\": 0, \"end\": 20, \"role\": \"lead\"}]}}")
                .post("/v1/briefings")
                .then()
                .statusCode(201)
                .extract()
                .path("articles.translation.fr");
        assertThat(said.get(0)).containsExactly("Les ministres débattent de la pêche à Hanoï depuis lundi.");
        assertThat(said.get(1)).startsWith("Partager cet article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\": 0, \"end\": 5, \"role\": \"lead\"}",
                "{\"article\": \"a3\", \"start\": 0, \"end\": 5, \"role\": \"lead\"}",
                "{\"article\": \"a0\", \"start\": 0, \"end\": 5, \"role\": \"lead\"}",
                "{\"article\": \"a2\", \"start\": 0, \"end\": 4000, \"role\": \"lead\"}",
                "{\"article\": \"a2\", \"start\": 5, \"end\": 5, \"role\": \"lead\"}",
                "{\"article\": \"a2\", \"start\": 0, \"end\": 5, \"role\": \"boss\"}",
                "{\"article\": \"a2\", \"start\": 0, \"end\": 5, \"role\": \"lead\"},"
                        + " {\"article\": \"a2\", \"start\": 4, \"end\": 9, \"role\": \"body\"}"
            })
    void aRoleThatCanBeLaidOverNothingIsRefused(String role) {
        given().contentType(ContentType.JSON)
                .body("{\"articles\": [{\"text\": \"Les ministres débattent.\"}, {\"text\": \"La pêche reprend.\"}],"
                        + " \"options\": {\"roles\": [" + role + "]}}")
                .post("/v1/briefings")
                .then()
                .statusCode(422)
                .body("code", is("invalid_options"))
                .body("detail", startsWith("roles: "));
    }

    @Test
    void aFileIsCalledByItsNameInAProblem() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"article\"; filename=\"météo.txt\"\r\n\r\n"
                + "Hello, this is an English text about the weather in London today.\r\n--x--\r\n";
        given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.UTF_8))
                .post("/v1/segmentations")
                .then()
                .statusCode(422)
                .body("code", is("not_french"))
                .body("detail", startsWith("météo.txt"));
    }

    private static ValidatableResponse form(String file, byte[] bytes, String type) {
        return given().multiPart("article", file, bytes, type)
                .post("/v1/segmentations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse plain(String type, byte[] bytes) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(bytes)
                .post("/v1/segmentations")
                .then()
                .statusCode(200)
                .body("article.length", equalTo(TEXT.length()));
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("article.id");
    }

    private static String json(String name, String text) {
        String article = "{\"text\": \"" + text.replace("\n", "\\n") + "\"}";
        return "{\"" + name + "\": " + (name.equals("articles") ? "[" + article + "]" : article) + "}";
    }
}
