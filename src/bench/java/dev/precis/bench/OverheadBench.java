package dev.precis.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * What the service itself takes for a call: the time of its answer less the time for which the model had the question. The built jar in a
 * process of its own, at a steady rate: {@code src/bench/overhead.sh [REQUESTS_A_SECOND] [SECONDS]}.
 */
public final class OverheadBench {

    private static final Duration MODEL_TIME = Duration.ofMillis(100);
    private static final int WARM_UP_SECONDS = 20;

    private record Sent(int number, long begin, CompletableFuture<Long> ended) {}

    private OverheadBench() {}

    public static void main(String[] args) throws Exception {
        int rate = Integer.parseInt(args[0]);
        int seconds = Integer.parseInt(args[1]);
        Path dataDir = Files.createTempDirectory("precis-bench");
        try (TimedModel model = new TimedModel(MODEL_TIME);
                ServiceUnderTest service = ServiceUnderTest.start(
                        dataDir,
                        List.of(
                                "-Dprecis.model.base-url=" + model.url(),
                                "-Dprecis.model.name=timed",
                                "-Dprecis.model.concurrency=256"))) {
            load(service, rate, WARM_UP_SECONDS, 1);
            List<Sent> sent = load(service, rate, seconds, 1 + rate * WARM_UP_SECONDS);
            double[] own = sent.stream()
                    .mapToDouble(one -> (one.ended.join() - one.begin - model.held(one.number)) / 1e6)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%d requests at %d a second: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, most %.2f ms; the model's own %d ms not counted%n",
                    own.length,
                    rate,
                    at(own, 0.5),
                    at(own, 0.9),
                    at(own, 0.99),
                    own[own.length - 1],
                    MODEL_TIME.toMillis());
        }
        System.exit(0);
    }

    private static List<Sent> load(ServiceUnderTest service, int rate, int seconds, int first) {
        List<Sent> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = first + i;
            String json = "{\"units\": [{\"id\": \"u1\", \"text\": \"" + TimedModel.sentence(number) + "\"}]}";
            long begin = System.nanoTime();
            sent.add(new Sent(
                    number, begin, service.post("/v1/translations", json).thenApply(OverheadBench::ended)));
        }
        CompletableFuture.allOf(sent.stream().map(Sent::ended).toArray(CompletableFuture<?>[]::new))
                .join();
        return sent;
    }

    private static long ended(HttpResponse<String> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 200 || !response.body().contains("verified")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return now;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
