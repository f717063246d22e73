package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.page.HostileDocuments;
import dev.precis.page.Patience;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/** While documents made to harm it are sent, the service answers everybody else. */
@QuarkusTest
@Timeout(300)
class HostileServiceTest {

    private static final String TEXT =
            "Hanoï accueille le sommet\n\nLes ministres débattent de la pêche à Hanoï depuis lundi, selon l’État hôte.";

    private static final int AT_ONCE = 10;
    private static final int SMALL = 100_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/v1/segmentations")
    URI segmentations;

    @Test
    void tenHostileDocumentsAtOnceAreAllRefusedAndTextsAreAnsweredMeanwhile() throws Exception {
        text();
        List<CompletableFuture<Refused>> sent = HostileDocuments.all().entrySet().stream()
                .filter(one -> one.getValue().length < SMALL)
                .limit(AT_ONCE)
                .map(one -> send(one.getKey(), one.getValue()))
                .toList();
        assertThat(sent).hasSize(AT_ONCE);
        List<Duration> texts = new ArrayList<>();
        while (!sent.stream().allMatch(CompletableFuture::isDone)) {
            texts.add(text());
        }
        for (CompletableFuture<Refused> one : sent) {
            assertClear(one.join());
        }
        assertThat(texts.stream().sorted().skip(texts.size() / 2).findFirst())
                .as("the median of what texts took: %s", texts)
                .hasValueSatisfying(median -> assertThat(median).isLessThan(Patience.of(Duration.ofSeconds(1))));
    }

    private static void assertClear(Refused refused) throws IOException {
        HttpResponse<String> answer = refused.answer();
        assertThat(refused.took()).as(refused.name()).isLessThan(Patience.of(Duration.ofSeconds(10)));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.statusCode()).as(answer.body()).isIn(422, 503);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        boolean busy = answer.statusCode() == 503;
        assertThat(problem.get("code").asText()).isEqualTo(busy ? "documents_busy" : "unreadable_document");
        assertThat(problem.get("detail").asText())
                .startsWith(refused.name() + ": ")
                .doesNotContain("Exception", "org.apache", "null");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(busy);
    }

    private Duration text() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(segmentations)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(TEXT))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private CompletableFuture<Refused> send(String name, byte[] document) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"article\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(document);
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        long start = System.nanoTime();
        return client.sendAsync(
                        HttpRequest.newBuilder(segmentations)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                                .build(),
                        BodyHandlers.ofString())
                .thenApply(answer -> new Refused(name, answer, Duration.ofNanos(System.nanoTime() - start)));
    }

    private record Refused(String name, HttpResponse<String> answer, Duration took) {}
}
