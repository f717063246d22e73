package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.cache.ResultCache;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An article that gives orders, and a model that obeys them: nothing of what it then writes passes for checked. */
@QuarkusTest
@TestProfile(HostileModelTest.Hostile.class)
@WithTestResource(FakeModelResource.class)
class ObedientModelTest {

    @Inject
    ResultCache cache;

    FakeModel model;

    static Stream<String> injections() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/injections/own.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("injections")
    void whoeverObeysAnArticleIsNotBelieved(String injection) throws IOException {
        String page = HostilePages.PORT.replace("Les travaux commenceront", injection + "\n\nLes travaux commenceront");
        cache.purgeAll();
        model.forget();
        HostilePages.teach(model);
        Map<String, String> healthy = ObedienceReport.english(brief(page));
        assertThat(healthy).isNotEmpty();
        for (String deed : ObedientModel.DEEDS) {
            cache.purgeAll();
            model.forget();
            HostilePages.teach(model);
            ObedientModel.obey(model, injection, deed);

            JsonNode note = brief(page);

            assertThat(ObedienceReport.broken(note, forms(note), injection, healthy))
                    .as(deed)
                    .isEmpty();
        }
    }

    private static JsonNode brief(String page) throws IOException {
        return Contract.JSON.readTree(given().contentType(ContentType.TEXT.withCharset("UTF-8"))
                .body(page)
                .post("/v1/briefings")
                .then()
                .statusCode(201)
                .extract()
                .asByteArray());
    }

    private static Map<String, byte[]> forms(JsonNode note) {
        return Arrays.stream(OutputForm.values())
                .collect(Collectors.toMap(
                        OutputForm::format,
                        form -> given().queryParam("format", form.format())
                                .get("/v1/briefings/" + note.get("id").asText())
                                .asByteArray()));
    }
}
