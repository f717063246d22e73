package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

/** Batches as a caller sees them, whatever the database. */
abstract class JobScenes {

    private static final Duration LONG = Duration.ofMinutes(2);

    FakeModel model;

    @BeforeEach
    void forget() {
        model.forget();
        given().delete("/v1/cache");
    }

    @Test
    void aRequestThatDoesNotWantToWaitIsToldWhereItsAnswerWillStand() throws Exception {
        Response accepted = given().contentType(ContentType.TEXT)
                .header("Prefer", "respond-async, wait=10")
                .body(page("Brest", 1).getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
        accepted.then().statusCode(202).header("Preference-Applied", "respond-async");
        assertThat(accepted.header("Location")).contains("/v1/jobs/job_");
        JsonNode job = ended(accepted.header("Location"));
        assertThat(job.at("/job/state").asText()).isEqualTo("complete");
        when().get("/v1/briefings/" + job.at("/job/note").asText()).then().statusCode(200);
    }

    @Test
    void severalArticlesEndInOneNoteOverAllAndEachHasItsOwn() throws Exception {
        String place = upload(3, "Cherbourg");
        JsonNode job = ended(place);
        assertThat(job.at("/job/progress/complete").asInt()).isEqualTo(3);
        JsonNode note = Contract.JSON.readTree(
                when().get("/v1/briefings/" + job.at("/job/note").asText()).asByteArray());
        assertThat(note.get("articles")).hasSize(3);
        List<JsonNode> results = results(place, 0);
        assertThat(results).hasSize(3).allSatisfy(line -> {
            assertThat(line.at("/article/state").asText()).isEqualTo("complete");
            assertThat(line.at("/note/articles")).hasSize(1);
        });
        List<String> listed = when().get("/v1/briefings").path("notes.id");
        assertThat(listed)
                .contains(note.get("id").asText())
                .doesNotContainAnyElementsOf(results.stream()
                        .map(line -> line.at("/note/id").asText())
                        .toList());
    }

    @Test
    void moreArticlesThanAreAnsweredAtOnceBecomeABatch() throws Exception {
        String articles = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> line(page("Melun", number)))
                .collect(Collectors.joining(","));
        Response accepted = given().contentType(ContentType.JSON)
                .body(("{\"articles\":[" + articles + "],\"options\":{\"kind\":\"extractive\"}}")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
        accepted.then().statusCode(202);
        JsonNode job = ended(accepted.header("Location"));
        assertThat(job.at("/job/progress/total").asInt()).isEqualTo(51);
        assertThat(job.at("/job/note").isNull())
                .as("nobody reads a note over so many")
                .isTrue();
    }

    @Test
    void theOptionsOfAFormCountWhereverTheyStandInIt() throws Exception {
        Response accepted = given().header("Prefer", "respond-async")
                .multiPart("article", "a.txt", page("Sens", 1).getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("article", "b.txt", page("Sens", 2).getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("options", "{\"target_lang\":\"en-US\",\"translate_articles\":false}", "application/json")
                .post("/v1/briefings");
        accepted.then().statusCode(202);
        JsonNode job = ended(accepted.header("Location"));
        JsonNode note =
                read(when().get("/v1/briefings/" + job.at("/job/note").asText()).asString());
        assertThat(note.at("/articles/0/translation")).isEmpty();
    }

    @Test
    void aPersonsRolesCountInABatchForTheArticleTheyName() throws Exception {
        String menu = "Partager cet article\n\n";
        Response accepted = given().header("Prefer", "respond-async")
                .multiPart("article", "a.txt", (menu + page("Auch", 1)).getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("article", "b.txt", (menu + page("Auch", 2)).getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart(
                        "options",
                        "{\"kind\": \"extractive\","
                                + " \"roles\": [{\"article\": \"a2\", \"start\": 0, \"end\": 20, \"role\": \"lead\"}]}",
                        "application/json")
                .post("/v1/briefings");
        accepted.then().statusCode(202);
        JsonNode job = ended(accepted.header("Location"));
        JsonNode together =
                read(when().get("/v1/briefings/" + job.at("/job/note").asText()).asString());
        assertThat(together.at("/articles/0/translation/0/fr").asText()).doesNotContain("Partager");
        assertThat(together.at("/articles/1/translation/0/fr").asText()).isEqualTo("Partager cet article");
        JsonNode alone = read(
                when().get("/v1/briefings/" + job.at("/items/articles/1/note").asText())
                        .asString());
        assertThat(alone.at("/articles/0/translation/0/fr").asText()).isEqualTo("Partager cet article");
    }

    @Test
    void whatIsNoArticleEndsAsFailedWithItsReasonBesideTheOthers() throws Exception {
        String body = line(page("Rouen", 1)) + "\n" + line("Menu") + "\n" + line(page("Rouen", 2)) + "\n";
        JsonNode job = ended(upload(body));
        assertThat(job.at("/job/state").asText()).isEqualTo("partial");
        assertThat(job.at("/items/articles/1/state").asText()).isEqualTo("failed");
        assertThat(job.at("/items/articles/1/code").asText()).isEqualTo("no_article_body");
        assertThat(job.at("/items/articles/1/reason").asText()).contains("no paragraph");
        assertThat(job.at("/items/articles/1/reason_fr").isNull())
                .as("a problem is told in English")
                .isTrue();
    }

    @Test
    void theSameBatchAgainAsksNothing() throws Exception {
        ended(upload(3, "Nantes"));
        int calls = model.calls().size();
        JsonNode job = ended(upload(3, "Nantes"));
        assertThat(job.at("/job/state").asText()).isEqualTo("complete");
        assertThat(model.calls()).hasSize(calls);
    }

    @Test
    void retryDoesAgainOnlyWhatFailed() throws Exception {
        model.whenever(
                call -> call.user().contains("Vannes numéro 2") && call.task().equals("summary"),
                FakeReply.refusal("no"));
        String place = upload(3, "Vannes");
        JsonNode first = ended(place);
        assertThat(first.at("/job/state").asText()).isEqualTo("partial");
        assertThat(first.at("/job/progress/complete").asInt()).isEqualTo(2);
        JsonNode lacking = first.at("/items/articles/1");
        JsonNode gap = read(when().get("/v1/briefings/" + lacking.at("/note").asText())
                        .asString())
                .at("/data_gaps/0");
        assertThat(lacking.at("/reason")).isEqualTo(gap.at("/message"));
        assertThat(lacking.at("/reason_fr")).isEqualTo(gap.at("/message_fr"));
        assertThat(gap.at("/message_fr").asText()).isNotEmpty();
        model.forget();
        when().post(place + "/retry").then().statusCode(202);
        JsonNode second = ended(place);
        assertThat(second.at("/job/state").asText()).isEqualTo("complete");
        assertThat(second.at("/items/articles/1/reason_fr").isNull()).isTrue();
        assertThat(second.at("/job/note").asText())
                .isEqualTo(first.at("/job/note").asText());
        assertThat(model.calls("summary"))
                .hasSize(1)
                .allMatch(call -> call.user().contains("Vannes numéro 2"));
    }

    @Test
    void cancelMakesNoNewCallAndKeepsWhatIsDone() throws Exception {
        model.delay(Duration.ofMillis(300));
        String place = upload(120, "Lorient");
        awaitDone(place, 1);
        when().delete(place).then().statusCode(200);
        List<Integer> neverBegun = results(place, 0).stream()
                .filter(line -> line.at("/article/state").asText().equals("cancelled"))
                .map(line -> line.at("/article/number").asInt())
                .toList();
        JsonNode job = awaited(place, now -> now.at("/job/progress/running").asInt() == 0);
        assertThat(neverBegun)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(model.calls())
                        .noneMatch(call -> call.user().contains("Lorient numéro " + number + " ")));
        assertThat(job.at("/job/state").asText()).isEqualTo("cancelled");
        assertThat(job.at("/job/progress/cancelled").asInt()).isPositive();
        assertThat(job.at("/job/progress/complete").asInt()).isPositive();
        assertThat(results(place, 0).stream()
                        .filter(line -> line.at("/article/state").asText().equals("complete")))
                .hasSize(job.at("/job/progress/complete").asInt())
                .allMatch(line -> line.at("/note/id").asText().startsWith("brf_"));
        model.delay(Duration.ZERO);
        when().post(place + "/retry").then().statusCode(202);
        assertThat(ended(place).at("/job/state").asText()).isEqualTo("complete");
    }

    @Test
    void whoeverComesBackToTheEventsMissesNothingAndSeesNothingTwice() throws Exception {
        String place = upload(6, "Quimper");
        List<String> all = events(place, 0);
        assertThat(all).hasSize(7);
        assertThat(all.get(6)).contains("event:end").contains("\"state\":\"complete\"");
        String third = all.get(2).replaceAll("(?s).*id:(\\d+).*", "$1");
        assertThat(events(place, Long.parseLong(third))).isEqualTo(all.subList(3, 7));
    }

    @Test
    void resultsAreReadAPageAtATime() throws Exception {
        String place = upload(5, "Dinan");
        ended(place);
        List<Integer> numbers = new ArrayList<>();
        String next = place + "/results?limit=2";
        while (next != null) {
            Response page = when().get(next);
            page.then().statusCode(200).contentType("application/x-ndjson");
            page.asString()
                    .lines()
                    .forEach(
                            line -> numbers.add(read(line).at("/article/number").asInt()));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>.*", "$1");
        }
        assertThat(numbers).hasSize(5);
        assertThat(new HashSet<>(numbers)).hasSize(5);
    }

    @Test
    void anUploadWithABadLineIsRefusedAsAWholeAndNamesTheLine() {
        Response refused = given().contentType("application/x-ndjson")
                .body((line(page("Dax", 1)) + "\n{\"txt\": 1}\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
        refused.then().statusCode(400);
        assertThat(refused.<String>path("detail")).startsWith("line 2: ");
        assertThat(model.calls()).isEmpty();
    }

    @Test
    void aNoteThatIsDeletedIsGoneAndItsAnswersOnlyWhereThatIsAsked() {
        String body = page("Auray", 1);
        String first = brief(body);
        when().delete("/v1/briefings/" + first).then().statusCode(204);
        when().get("/v1/briefings/" + first).then().statusCode(404);
        int calls = model.calls().size();
        String second = brief(body);
        assertThat(model.calls()).hasSize(calls);
        when().delete("/v1/briefings/" + second + "?purge=true").then().statusCode(204);
        brief(body);
        assertThat(model.calls()).hasSizeGreaterThan(calls);
    }

    private static String brief(String body) {
        return given().contentType(ContentType.TEXT)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings")
                .path("id");
    }

    static String page(String town, int number) {
        return "La ville de " + town + " numéro " + number + " ouvre un port\n\nLe maire de " + town
                + " a ouvert lundi le port numéro "
                + number + " de la ville, qui accueille désormais les navires de pêche.\nLes habitants de " + town
                + " attendaient ce port depuis longtemps, selon la mairie.\n";
    }

    private static String upload(int articles, String town) {
        return upload(IntStream.rangeClosed(1, articles)
                .mapToObj(number -> line(page(town, number)))
                .collect(Collectors.joining("\n")));
    }

    private static String upload(String lines) {
        Response accepted = given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
        accepted.then().statusCode(202);
        return accepted.header("Location");
    }

    static String line(String text) {
        return Contract.JSON.createObjectNode().put("text", text).toString();
    }

    private static JsonNode read(String json) {
        try {
            return Contract.JSON.readTree(json);
        } catch (Exception e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static JsonNode job(String place) {
        return read(when().get(place).asString());
    }

    private static JsonNode ended(String place) throws InterruptedException {
        return awaited(place, job -> !job.at("/job/state").asText().matches("queued|running"));
    }

    private static void awaitDone(String place, int articles) throws InterruptedException {
        awaited(place, job -> job.at("/job/progress/done").asInt() >= articles);
    }

    private static JsonNode awaited(String place, Predicate<JsonNode> condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (true) {
            JsonNode job = job(place);
            if (condition.test(job)) {
                return job;
            }
            assertThat(System.nanoTime()).as(job.toString()).isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private static List<JsonNode> results(String place, long after) {
        return when().get(place + "/results?limit=1000&after=" + after)
                .asString()
                .lines()
                .map(JobScenes::read)
                .toList();
    }

    /** Every event but those that only tell of progress, each as it stood on the wire. */
    private static List<String> events(String place, long after) {
        String stream =
                given().header("Last-Event-ID", after).get(place + "/events").asString();
        return stream.lines().collect(Collectors.joining("\n")).lines().toList().isEmpty()
                ? List.of()
                : List.of(stream.split("\n\n")).stream()
                        .filter(event -> !event.contains("event:progress") && !event.isBlank())
                        .toList();
    }
}
