package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What becomes of the packaged service while twenty PDFs of a long note are asked of it at once: how many are written, whether the others are
 * told when to come again, and how long its health and a briefing of one article, a second after the last, take meanwhile. {@code
 * src/bench/documents.sh service}.
 *
 * <pre>DocumentLoadBench ARTICLES WORDS</pre>
 */
public final class DocumentLoadBench {

    private static final int AT_ONCE = 20;

    private final ServiceUnderTest service;
    private final Pages pages;
    private final int words;

    private DocumentLoadBench(ServiceUnderTest service, Pages pages, int words) {
        this.service = service;
        this.pages = pages;
        this.words = words;
    }

    public static void main(String[] args) throws Exception {
        for (List<String> heap : List.of(List.of("-Xmx1g"), List.<String>of())) {
            Path data = Files.createTempDirectory("precis-documents");
            try (FakeModel model = FakeModel.start();
                    ServiceUnderTest service = ServiceUnderTest.start(
                            data,
                            heap,
                            Map.of("precis.model.base-url", model.baseUrl(), "precis.model.name", FakeModel.NAME))) {
                System.out.println(heap.isEmpty() ? "heap as the JVM chooses it" : heap.get(0));
                new DocumentLoadBench(service, Pages.ofCorpus(), Integer.parseInt(args[1]))
                        .measure(Integer.parseInt(args[0]));
                System.out.printf(
                        "  alive %s, %s, memory failures in its log: %d%n",
                        ProcessHandle.of(service.pid()).isPresent(),
                        mostResident(service),
                        Files.readAllLines(data.resolve("service.log")).stream()
                                .filter(line -> line.contains("OutOfMemory"))
                                .count());
            }
        }
        System.exit(0);
    }

    private void measure(int articles) throws Exception {
        List<String> texts = IntStream.range(0, articles)
                .mapToObj(i -> pages.page(i * 7, words))
                .toList();
        JsonNode note = ServiceUnderTest.json(
                service.post("/v1/briefings", Pages.request(texts)).get());
        String pdf = "/v1/briefings/" + note.get("id").asText() + "?format=pdf";
        System.out.printf(
                Locale.ROOT,
                "  a note of %d articles, %d units; alone: health %.2f s, a briefing %.2f s, the first PDF %.1f s%n",
                articles,
                note.findValues("translation").stream().mapToInt(JsonNode::size).sum(),
                seconds(() -> answered("/q/health")),
                seconds(() -> brief(1)),
                seconds(() -> answered(pdf)));
        together(pdf);
    }

    private void together(String pdf) throws Exception {
        long begin = System.nanoTime();
        List<CompletableFuture<HttpResponse<byte[]>>> asked =
                IntStream.range(0, AT_ONCE).mapToObj(i -> get(pdf)).toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        List<Double> health = new ArrayList<>();
        List<Double> briefings = new ArrayList<>();
        for (int i = 2; !all.isDone(); i++) {
            int page = i;
            health.add(seconds(() -> answered("/q/health")));
            briefings.add(seconds(() -> brief(page)));
            TimeUnit.SECONDS.sleep(1);
        }
        Map<String, Long> outcomes = asked.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(DocumentLoadBench::outcome, TreeMap::new, Collectors.counting()));
        System.out.printf(
                Locale.ROOT,
                "  %d PDFs at once: %s, all answered after %.1f s; meanwhile health %s, a briefing %s%n",
                AT_ONCE,
                outcomes,
                (System.nanoTime() - begin) / 1e9,
                spread(health),
                spread(briefings));
    }

    private static String outcome(HttpResponse<byte[]> answer) {
        String end = new String(answer.body(), StandardCharsets.ISO_8859_1).strip();
        if (answer.statusCode() == 200 && end.startsWith("%PDF-") && end.endsWith("%%EOF")) {
            return "written";
        }
        boolean told = answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()
                && end.contains("rendering_busy");
        return told ? "told to come again" : "otherwise: " + answer.statusCode();
    }

    private static String spread(List<Double> seconds) {
        Collections.sort(seconds);
        return String.format(
                Locale.ROOT,
                "%.2f s (median of %d; %.2f s at most)",
                seconds.get(seconds.size() / 2),
                seconds.size(),
                seconds.get(seconds.size() - 1));
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void brief(int page) throws Exception {
        String text = "Édition numéro " + page + ".\n\n" + pages.page(page * 11, words);
        ServiceUnderTest.json(
                service.post("/v1/briefings", Pages.request(List.of(text))).get());
    }

    private void answered(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path).get();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> get(String path) {
        return service.http()
                .sendAsync(HttpRequest.newBuilder(service.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The most memory of the machine its process has had so far, as Linux counts it. */
    private static String mostResident(ServiceUnderTest service) throws Exception {
        return Arrays.stream(Files.readString(Path.of("/proc/" + service.pid() + "/status"))
                        .split("\n"))
                .filter(line -> line.startsWith("VmHWM"))
                .map(line ->
                        "most memory of the process " + Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                .findFirst()
                .orElse("memory unknown");
    }
}
