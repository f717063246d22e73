package dev.precis.bench;

import dev.precis.model.GatewayBench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.DoubleStream;

/**
 * What the service itself takes for a call: for each request the time until its answer was read, from the moment at which it was due, whether or not
 * the client was late to send it, less the time for which the model had that very question. The model's time ends before its answer is written, so that the writing counts as the
 * service's. The built jar in a process of its own, over HTTP, with its store on disk; no question comes twice. Before it the gateway alone, in a process of its own
 * too: the time for which it was asked, less the model's: {@code src/bench/overhead.sh [REQUESTS_A_SECOND [SECONDS [WARM_UP_SECONDS]]]}.
 */
public final class OverheadBench {

    private static final Duration MODEL_TIME = Duration.ofMillis(100);
    private static final int DIRECT_SECONDS = 20;

    private record Sent(int number, long due, CompletableFuture<Long> ended) {}

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
        int warmUp = Integer.parseInt(args[2]);
        gatewayAlone(rate, seconds, warmUp);
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
            bench.load(warmUp, 1, bench::served);
            Duration before = service.processorTime();
            List<Sent> served = bench.load(seconds, 1 + rate * warmUp, bench::served);
            Duration spent = service.processorTime().minus(before);
            List<Sent> direct = bench.load(DIRECT_SECONDS, 1, bench::direct);
            System.out.printf("%d requests at %d a second after %d s to warm up%n", served.size(), rate, warmUp);
            System.out.printf(
                    "the service had %.2f ms of a processor for each%n", spent.toNanos() / 1e6 / served.size());
            print("answer, the model's time included", served, number -> 0);
            print("answer less the model's own time", served, model::held);
            print("the same without the service, afterwards", direct, alone::held);
        }
        System.exit(0);
    }

    private static void gatewayAlone(int rate, int seconds, int warmUp) throws Exception {
        try (TimedModel model = new TimedModel(MODEL_TIME)) {
            Process gateway = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            GatewayBench.class.getName(),
                            model.url(),
                            TimedModel.SENTENCE,
                            String.valueOf(rate),
                            String.valueOf(seconds),
                            String.valueOf(warmUp))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String[]> asked =
                    gateway.inputReader().lines().map(line -> line.split(" ")).toList();
            if (gateway.waitFor() != 0 || asked.size() != rate * seconds) {
                throw new IllegalStateException("the gateway answered " + asked.size() + " questions");
            }
            print(
                    "the gateway alone, less the model's time",
                    asked.stream().mapToDouble(one -> Long.parseLong(one[1]) - model.held(Integer.parseInt(one[0]))));
        }
    }

    private List<Sent> load(int seconds, int first, IntFunction<CompletableFuture<HttpResponse<String>>> asking) {
        List<Sent> sent = SteadyRate.keep(rate, seconds, (number, due) -> {
            int question = first + number;
            return new Sent(question, due, asking.apply(question).thenApply(OverheadBench::ended));
        });
        sent.forEach(one -> one.ended.join());
        return sent;
    }

    private CompletableFuture<HttpResponse<String>> served(int number) {
        return service.post(
                "/v1/translations",
                "{\"units\": [{\"id\": \"u1\", \"text\": \"" + TimedModel.sentence(number) + "\"}]}");
    }

    /** What goes to a model without the service: the noise of machine and client. */
    private CompletableFuture<HttpResponse<String>> direct(int number) {
        return post("[u1] " + TimedModel.sentence(number));
    }

    private CompletableFuture<HttpResponse<String>> post(String question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(alone.url() + "/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static long ended(HttpResponse<String> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 200 || !response.body().contains("is taken")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return now;
    }

    private static void print(String what, List<Sent> sent, IntToLongFunction modelTime) {
        print(what, sent.stream().mapToDouble(one -> one.ended.join() - one.due - modelTime.applyAsLong(one.number)));
    }

    private static void print(String what, DoubleStream nanos) {
        double[] own = nanos.map(time -> time / 1e6).sorted().toArray();
        System.out.printf(
                "%-40s p50 %6.2f ms, p90 %6.2f ms, p99 %6.2f ms, most %6.2f ms%n",
                what, at(own, 0.5), at(own, 0.9), at(own, 0.99), own[own.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
