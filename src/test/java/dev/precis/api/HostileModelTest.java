package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.cache.ResultCache;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the model answers, the service keeps its promises: in every form, for every reader after, and for every other article. */
@QuarkusTest
@TestProfile(HostileModelTest.Hostile.class)
@WithTestResource(FakeModelResource.class)
class HostileModelTest {

    /** A word that an operator may put into a prompt to find it again where it must not stand. */
    static final String CANARY = "kanari-7f3a90c1";

    /** Prompts with a canary, a deadline that a trickle meets soon, and no approved page. */
    public static final class Hostile implements QuarkusTestProfile {

        private static final Path PROMPTS = promptsWithCanary();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "precis.corpus-dir", "target/no-corpus",
                    "precis.prompts-dir", PROMPTS.toString(),
                    "precis.model.timeout", "4s");
        }

        private static Path promptsWithCanary() {
            try (Stream<Path> files = Files.list(Path.of("prompts"))) {
                Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "canary");
                for (Path file : files.toList()) {
                    Files.writeString(
                            copy.resolve(file.getFileName()),
                            Files.readString(file)
                                    + (file.toString().endsWith("system.md") ? "\n" + CANARY + "\n" : ""));
                }
                return copy;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The note that a row leaves behind, by its id: each row is asked once and read in every form. */
    private static final Map<HostileRow, String> NOTES = new EnumMap<>(HostileRow.class);

    /** What comes of a page on its own, by the page. */
    private static final Map<String, JsonNode> ALONE = new HashMap<>();

    @Inject
    ResultCache cache;

    FakeModel model;

    @BeforeEach
    void forget() {
        cache.purgeAll();
        model.forget();
        HostilePages.teach(model);
    }

    static Stream<Arguments> rowsAndForms() {
        return Arrays.stream(HostileRow.values())
                .flatMap(row -> Arrays.stream(OutputForm.values()).map(form -> Arguments.of(row, form)));
    }

    @ParameterizedTest
    @MethodSource("rowsAndForms")
    void nothingOfAHostileAnswerActsLiesHiddenOrPassesForChecked(HostileRow row, OutputForm form) throws IOException {
        String id = NOTES.computeIfAbsent(row, first -> {
            row.commit(model);
            List<String> logged;
            JsonNode note;
            try (LoggedLines log = LoggedLines.listen()) {
                note = brief(HostilePages.PORT);
                logged = log.lines();
            }
            row.assertHolds(new SeenNote(note, model));
            assertThat(logged)
                    .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r", "forged", "evil.example"));
            return note.get("id").asText();
        });

        byte[] body = given().queryParam("format", form.format())
                .get("/v1/briefings/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String seen = HostileRow.squeezed(form.seen(body));

        form.assertInert(body);
        row.assertSeen(seen);
        JsonNode note =
                Contract.JSON.readTree(given().get("/v1/briefings/" + id).asByteArray());
        for (JsonNode line : lines(note)) {
            for (JsonNode finding : line.get("findings")) {
                if (!finding.get("severity").asText().equals("minor")) {
                    assertThat(line.get("status").asText()).isIn("unverified", "untranslated");
                    assertThat(seen)
                            .contains(
                                    HostileRow.squeezed(finding.get("message").asText()),
                                    HostileRow.squeezed(
                                            finding.get("message_fr").asText()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(HostileRow.class)
    void nothingThatFailedIsKeptAsGood(HostileRow row) {
        row.commit(model);
        boolean harmless = brief(HostilePages.PORT).get("status").asText().equals("complete");
        model.forget();

        JsonNode after = brief(HostilePages.PORT);

        new SeenNote(after, model).isComplete();
        assertThat(lines(after))
                .allSatisfy(line -> assertThat(line.get("status").asText()).isNotIn("unverified", "untranslated"));
        cache.purgeAll();
        if (!harmless) {
            assertThat(words(after)).isEqualTo(words(brief(HostilePages.PORT)));
        }
    }

    @ParameterizedTest
    @EnumSource(HostileRow.class)
    void oneArticleNeverChangesAnothersResult(HostileRow row) {
        JsonNode alone =
                ALONE.computeIfAbsent(HostilePages.TRAIN, page -> brief(page).at("/articles/0"));
        cache.purgeAll();
        row.commit(model);

        JsonNode beside = brief(HostilePages.TRAIN, HostilePages.PORT).at("/articles/0");

        assertThat(beside.toPrettyString()).isEqualTo(alone.toPrettyString());
    }

    private static JsonNode brief(String... pages) {
        ObjectNode request = Contract.JSON.createObjectNode();
        for (String page : pages) {
            request.withArray("articles").addObject().put("text", page);
        }
        try {
            return Contract.JSON.readTree(given().contentType(ContentType.JSON)
                    .body(request.toString())
                    .post("/v1/briefings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .asByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that has a status: claims and units. */
    private static List<JsonNode> lines(JsonNode note) {
        return note.findParents("findings");
    }

    private static List<String> words(JsonNode note) {
        return lines(note).stream()
                .map(line -> line.get("id") + " " + line.get("fr") + " " + line.get("en"))
                .toList();
    }
}
