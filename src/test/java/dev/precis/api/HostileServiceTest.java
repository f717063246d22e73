package dev.precis.api;

import dev.precis.page.HostileDocuments;
import dev.precis.page.Patience;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/** While documents made to harm it are sent, the service answers everybody else. */
@QuarkusTest
@Timeout(300)
class HostileServiceTest {

    private static final String TEXT =
            "Hanoï accueille le sommet\n\nLes ministres débattent de la pêche à Hanoï depuis lundi, selon l’État hôte.";

    private static final int AT_ONCE = 10;
    private static final int SMALL = 100_000;
    private static final int TEXTS = 50;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/v1/segmentations")
    URI segmentations;

    /** Each document comes again as soon as it is refused, so that whoever had to wait for the last of them would wait for ever. */
    @Test
    void tenHostileDocumentsAtOnceAreAllRefusedAndTextsAreAnsweredMeanwhile() throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<CompletableFuture<Void>> senders = HostileDocuments.all().entrySet().stream()
                .filter(one -> one.getValue().length < SMALL)
                .limit(AT_ONCE)
                .map(one ->
                        CompletableFuture.runAsync(() -> sendAgainWhile(goesOn, one.getKey(), one.getValue()), apart()))
                .toList();
        assertThat(senders).hasSize(AT_ONCE);
        try {
            for (int i = 0; i < TEXTS; i++) {
                assertThat(text()).isEqualTo(200);
            }
        } finally {
            goesOn.set(false);
        }
        senders.forEach(CompletableFuture::join);
    }

    private void sendAgainWhile(AtomicBoolean goesOn, String name, byte[] document) {
        do {
            assertClear(send(name, document));
        } while (goesOn.get());
    }

    private static Executor apart() {
        return task -> new Thread(task).start();
    }

    private static void assertClear(Refused refused) {
        HttpResponse<String> answer = refused.answer();
        assertThat(refused.took()).as(refused.name()).isLessThan(Patience.of(Duration.ofSeconds(10)));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.statusCode()).as(answer.body()).isIn(422, 503);
        JsonPath problem = JsonPath.from(answer.body());
        boolean busy = answer.statusCode() == 503;
        assertThat(problem.getString("code")).isEqualTo(busy ? "documents_busy" : "unreadable_document");
        assertThat(problem.getString("detail"))
                .startsWith(refused.name() + ": ")
                .doesNotContain("Exception", "org.apache", "null");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(busy);
    }

    private int text() throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(segmentations)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(TEXT))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private Refused send(String name, byte[] document) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"article\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(document);
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        long start = System.nanoTime();
        HttpResponse<String> answer = client.sendAsync(
                        HttpRequest.newBuilder(segmentations)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                                .build(),
                        BodyHandlers.ofString())
                .join();
        return new Refused(name, answer, Duration.ofNanos(System.nanoTime() - start));
    }

    private record Refused(String name, HttpResponse<String> answer, Duration took) {}
}
