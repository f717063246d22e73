package dev.precis.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the service itself takes for a call: the time of its answer less the time for which the model had the question. The built jar in a
 * process of its own, at a steady rate: {@code src/bench/overhead.sh [REQUESTS_A_SECOND] [SECONDS]}.
 */
public final class OverheadBench {

    private static final Duration MODEL_TIME = Duration.ofMillis(100);
    private static final int WARM_UP_SECONDS = 20;

    private record Sent(int number, long begin, CompletableFuture<Long> ended) {}

    /** What went through the service, and beside it what went to the model without it: the noise of machine and client. */
    private record Load(List<Sent> served, List<Sent> direct) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int rate;
    private final ServiceUnderTest service;
    private final TimedModel alone;

    private OverheadBench(int rate, ServiceUnderTest service, TimedModel alone) {
        this.rate = rate;
        this.service = service;
        this.alone = alone;
    }

    public static void main(String[] args) throws Exception {
        int rate = Integer.parseInt(args[0]);
        int seconds = Integer.parseInt(args[1]);
        Path dataDir = Files.createTempDirectory("precis-bench");
        try (TimedModel model = new TimedModel(MODEL_TIME);
                TimedModel alone = new TimedModel(MODEL_TIME);
                ServiceUnderTest service = ServiceUnderTest.start(
                        dataDir,
                        List.of(
                                "-Dprecis.model.base-url=" + model.url(),
                                "-Dprecis.model.name=timed",
                                "-Dprecis.model.concurrency=256"))) {
            OverheadBench bench = new OverheadBench(rate, service, alone);
            bench.load(WARM_UP_SECONDS, 1);
            Duration before = service.processorTime();
            Load load = bench.load(seconds, 1 + rate * WARM_UP_SECONDS);
            Duration spent = service.processorTime().minus(before);
            System.out.printf(
                    "%d requests at %d a second, the model's own %d ms not counted%n",
                    load.served.size(), rate, MODEL_TIME.toMillis());
            System.out.printf(
                    "the service had %.2f ms of a processor for each%n", spent.toNanos() / 1e6 / load.served.size());
            print("through the service", load.served, model);
            print("the model alone, asked by the same client at the same time", load.direct, alone);
        }
        System.exit(0);
    }

    private Load load(int seconds, int first) {
        List<Sent> served = new ArrayList<>();
        List<Sent> direct = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + i * 1_000_000_000L / rate;
            awaitTime(due);
            int number = first + i;
            String json = "{\"units\": [{\"id\": \"u1\", \"text\": \"" + TimedModel.sentence(number) + "\"}]}";
            served.add(sent(number, () -> service.post("/v1/translations", json)));
            awaitTime(due + 500_000_000L / rate);
            direct.add(sent(number, () -> post("[u1] " + TimedModel.sentence(number))));
        }
        Stream.concat(served.stream(), direct.stream()).forEach(one -> one.ended.join());
        return new Load(served, direct);
    }

    private static Sent sent(int number, Supplier<CompletableFuture<HttpResponse<String>>> request) {
        long begin = System.nanoTime();
        return new Sent(number, begin, request.get().thenApply(OverheadBench::ended));
    }

    private CompletableFuture<HttpResponse<String>> post(String question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(alone.url() + "/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void awaitTime(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private static long ended(HttpResponse<String> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 200 || !response.body().contains("is taken")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return now;
    }

    private static void print(String what, List<Sent> sent, TimedModel model) {
        double[] own = sent.stream()
                .mapToDouble(one -> (one.ended.join() - one.begin - model.held(one.number)) / 1e6)
                .sorted()
                .toArray();
        System.out.printf(
                "%-60s p50 %6.2f ms, p90 %6.2f ms, p99 %6.2f ms, most %6.2f ms%n",
                what, at(own, 0.5), at(own, 0.9), at(own, 0.99), own[own.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
