package dev.precis.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What becomes of requests under way when the service is told to stop: some whose model answers in time, some whose model would take minutes.
 * {@code src/bench/shutdown.sh}.
 */
public final class ShutdownBench {

    private static final int REQUESTS = 20;

    private ShutdownBench() {}

    public static void main(String[] args) throws Exception {
        stopped("whose model answers in 5 s", Duration.ofSeconds(5));
        stopped("whose model takes 5 minutes", Duration.ofMinutes(5));
        System.exit(0);
    }

    private static void stopped(String what, Duration modelTime) throws Exception {
        Path dataDir = Files.createTempDirectory("precis-bench");
        try (TimedModel model = new TimedModel(modelTime)) {
            ServiceUnderTest service = ServiceUnderTest.start(dataDir, model.url(), "timed");
            List<CompletableFuture<String>> sent = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> service.post(
                                    "/v1/translations",
                                    "{\"units\": [{\"id\": \"u1\", \"text\": \"" + TimedModel.sentence(number)
                                            + "\"}]}")
                            .handle(ShutdownBench::outcome))
                    .toList();
            while (model.asked() < REQUESTS) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            long begin = System.nanoTime();
            Process process = service.terminate();
            Map<String, Long> outcomes = sent.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
            double answered = (System.nanoTime() - begin) / 1e9;
            process.waitFor(60, TimeUnit.SECONDS);
            System.out.printf(
                    "%d requests %s: %s, all after %.1f s; the process ended after %.1f s%n",
                    REQUESTS, what, outcomes, answered, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static String outcome(HttpResponse<String> response, Throwable failure) {
        return failure == null ? "status " + response.statusCode() : "lost: " + failure.getMessage();
    }
}
