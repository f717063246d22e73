package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The published contract is valid, complete, and true. */
@QuarkusTest
class OpenApiTest {

    private static final Set<Class<?>> RESOURCES = Set.of(
            SegmentationResource.class,
            SummaryResource.class,
            TranslationResource.class,
            CheckResource.class,
            BriefingResource.class,
            JobResource.class,
            GlossaryResource.class,
            MemoryResource.class,
            CacheResource.class,
            UsageResource.class,
            CorpusResource.class,
            ModelResource.class);

    @Test
    void anIndependentValidatorFindsNothingWrong() {
        ParseOptions strict = new ParseOptions();
        strict.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document(), null, strict);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void everyOperationIsInTheContractAndNothingElse() {
        Set<String> documented = new TreeSet<>();
        contract().examples().forEach(example -> documented.add(example.method() + " " + example.path()));
        assertThat(documented)
                .containsExactlyElementsOf(RESOURCES.stream()
                        .flatMap(OpenApiTest::operations)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aMethodThatIsNotTakenIsAnsweredWithThoseOfTheContract() {
        contract()
                .examples()
                .forEach(example -> assertThat(AllowedMethods.at(example.path()
                                        .replaceAll("\\{id}", "brf_0")
                                        .replaceAll("\\{[a-z]+}", "a1.s1"))
                                .split(", "))
                        .contains(example.method().toUpperCase(Locale.ROOT)));
    }

    @Test
    void everyProblemCodeIsInTheContract() {
        assertThat(codes(contract()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::wireName)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleSentAsItStandsGetsItsDocumentedAnswer() {
        Contract contract = contract();
        return contract.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    Response answer = send(example);
                    assertThat(answer.statusCode())
                            .as(answer.asString())
                            .isEqualTo(Integer.parseInt(example.success()));
                    if (answer.statusCode() == 204) {
                        assertThat(answer.asByteArray()).isEmpty();
                        return;
                    }
                    JsonNode content = contract.answer(example.method(), example.path(), answer.statusCode())
                            .path("content");
                    if (!content.has("application/json")) {
                        assertThat(content.has(answer.contentType().split(";")[0]) || content.isMissingNode())
                                .as(answer.contentType())
                                .isTrue();
                        return;
                    }
                    assertThat(answer.contentType()).startsWith("application/json");
                    JsonNode documented = contract.answer(example.method(), example.path(), answer.statusCode());
                    assertThat(documented.at("/headers").has("ETag")).isTrue();
                    assertThat(answer.header("ETag")).isNotBlank();
                    assertThat(contract.misfits(
                                    documented.at("/content/application~1json/schema"),
                                    Contract.JSON.readTree(answer.asByteArray())))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfAnAnswerHasTheDocumentedShape() {
        Contract contract = contract();
        return contract.answers()
                .map(answer -> DynamicTest.dynamicTest(
                        answer.name(),
                        () -> assertThat(contract.misfits(answer.schema(), answer.value()))
                                .isEmpty()));
    }

    private static Response send(Contract.Example example) throws IOException {
        RequestSpecification request = given().config(RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)));
        switch (example.mediaType()) {
            case "application/json" ->
                request.contentType(ContentType.JSON).body(Contract.JSON.writeValueAsBytes(example.value()));
            case "text/plain" ->
                request.contentType(ContentType.TEXT).body(example.value().asText());
            case "multipart/form-data" -> {
                example.value()
                        .get("article")
                        .forEach(file -> request.multiPart(
                                "article", "page.txt", file.asText().getBytes(StandardCharsets.UTF_8), "text/plain"));
                request.multiPart("options", example.value().get("options").toString(), "application/json");
            }
            case "text/tab-separated-values", "application/x-tbx+xml", "application/x-tmx+xml" ->
                request.contentType(example.mediaType() + ";charset=UTF-8")
                        .queryParam("name", "Desk")
                        .body(example.value().asText().getBytes(StandardCharsets.UTF_8));
            case "application/xliff+xml" -> {
                // Names the note, which is not kept yet.
            }
            default -> assertThat(example.mediaType()).isEmpty();
        }
        if (example.path().equals("/v1/translation-memory") && example.method().equals("get")) {
            request.queryParam("q", "La gr\u00E8ve continue.");
        }
        if (example.path().contains("/units/") || example.path().contains("/claims/")) {
            request.header("If-Match", "*");
        }
        String kept = example.path().startsWith("/v1/jobs") ? batch() : kept(example.path());
        if (example.mediaType().equals("application/xliff+xml")) {
            request.contentType("application/xliff+xml;charset=UTF-8")
                    .body(example.value().asText().replace("{id}", kept).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(
                example.method(),
                example.path().replace("{id}", kept).replace("{unit}", "a1.s1").replace("{claim}", "a1.c1"));
    }

    private static String kept(String path) {
        if (path.startsWith("/v1/corpus")) {
            return "macron-hanoi-airbus";
        }
        return path.startsWith("/v1/glossaries")
                ? given().contentType(ContentType.JSON)
                        .body("{\"name\": \"Kept\", \"entries\": []}")
                        .post("/v1/glossaries")
                        .path("id")
                : keptNote();
    }

    private static String keptNote() {
        return given().contentType(ContentType.TEXT)
                .body("Paris accueille le sommet. Les ministres y débattent de la pêche en mer du Nord depuis lundi.")
                .post("/v1/briefings")
                .path("id");
    }

    private static String batch() {
        return given().contentType(ContentType.TEXT)
                .header("Prefer", "respond-async")
                .body("Paris accueille le sommet. Les ministres y débattent de la pêche en mer du Nord depuis lundi.")
                .post("/v1/briefings")
                .path("id");
    }

    private static Stream<String> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + root
                                + (method.isAnnotationPresent(Path.class)
                                        ? method.getAnnotation(Path.class).value()
                                        : "")));
    }

    private static Set<String> codes(Contract contract) {
        Set<String> codes = new TreeSet<>();
        contract.at("/components/schemas/Problem/properties/code/enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Contract contract() {
        return new Contract(document());
    }

    private static String document() {
        return given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
