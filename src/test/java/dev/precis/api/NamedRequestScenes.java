package dev.precis.api;

import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests that name themselves by Idempotency-Key. */
abstract class NamedRequestScenes {

    FakeModel model;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void forget() {
        model.forget();
    }

    @Test
    void theSameKeyAndBodyGetTheSameBytesAgain() {
        Response first = brief(key, JobScenes.page("Ax", 1));
        Response second = brief(key, JobScenes.page("Ax", 1));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(List.of(second.header("ETag"), second.header("Location"), second.header("Content-Type")))
                .isEqualTo(List.of(first.header("ETag"), first.header("Location"), first.header("Content-Type")));
    }

    @Test
    void theSameKeyWithAnotherBodyOrElsewhereIsRefused() {
        brief(key, JobScenes.page("Ax", 1));
        brief(key, JobScenes.page("Ax", 2)).then().statusCode(422);
        assertThat(brief(key, JobScenes.page("Ax", 2)).<String>path("code")).isEqualTo("idempotency_key_reused");
        given().contentType(ContentType.TEXT)
                .header("Idempotency-Key", key)
                .body(JobScenes.page("Ax", 1).getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries")
                .then()
                .statusCode(422);
    }

    @Test
    void whileTheFirstIsBeingAnsweredTheSecondIsToldSo() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        model.always(call -> true, call -> {
            asked.countDown();
            awaited(mayAnswer);
            return UnaryOperator.identity();
        });
        String page = JobScenes.page("Foix", 1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> brief(key, page));
        awaited(asked);
        Response second = brief(key, page);
        mayAnswer.countDown();
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("in_flight");
        assertThat(second.header("Retry-After")).isEqualTo("1");
        assertThat(brief(key, page, first.join()).asByteArray())
                .isEqualTo(first.join().asByteArray());
    }

    @Test
    void whatTheServiceFailedAtCanBeTriedAgainUnderItsKey() {
        model.whenever(call -> true, FakeReply.respondWith(400, "{}"));
        String page = JobScenes.page("Pau", 1);
        assertThat(brief(key, page).statusCode()).isGreaterThanOrEqualTo(500);
        model.forget();
        assertThat(brief(key, page).statusCode()).isEqualTo(201);
    }

    @Test
    void aProblemOfTheRequestIsGivenAgainToo() {
        Response first = brief(key, "Menu");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(brief(key, "Menu").asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void anUploadIsAcceptedOnce() {
        Response first = upload();
        first.then().statusCode(202);
        assertThat(upload().asByteArray()).isEqualTo(first.asByteArray());
        assertThat(upload().header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void whatIsDeletedIsNotGivenAgain() {
        String id = brief(key, JobScenes.page("Gap", 1)).path("id");
        when().delete("/v1/briefings/" + id).then().statusCode(204);
        assertThat(brief(key, JobScenes.page("Gap", 1)).<String>path("id")).isNotEqualTo(id);
    }

    @Test
    void oneOfManyAtOnceIsAnsweredAndTheOthersGetItsBytesOrWait() {
        String page = JobScenes.page("Albi", 1);
        List<Response> answers =
                IntStream.range(0, 20)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> brief(key, page)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        brief("é".repeat(3), "Menu").then().statusCode(400);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response brief(String key, String page) {
        return given().contentType(ContentType.TEXT)
                .header("Idempotency-Key", key)
                .body(page.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
    }

    /** Once another answer is there. */
    private static Response brief(String key, String page, Response after) {
        assertThat(after.statusCode()).isEqualTo(201);
        return brief(key, page);
    }

    private Response upload() {
        return given().contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .body((JobScenes.line(JobScenes.page("Rodez", 1)) + "\n" + JobScenes.line(JobScenes.page("Rodez", 2)))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings");
    }
}
