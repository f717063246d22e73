package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the main job costs, in calls and in time, with a model that answers each call in one second: the built jar in a process
 * of its own, an empty data dir, no corpus. Run it with {@code src/bench/main-job.sh}.
 */
public final class MainJobBench {

    private static final Duration MODEL_TIME = Duration.ofSeconds(1);

    private final FakeModel model;
    private final Pages pages;

    private MainJobBench(FakeModel model, Pages pages) {
        this.model = model;
        this.pages = pages;
    }

    public static void main(String[] args) throws Exception {
        Path dataDir = Files.createTempDirectory("precis-bench");
        try (FakeModel model = FakeModel.start()) {
            MainJobBench bench = new MainJobBench(model, Pages.ofCorpus());
            String five = bench.fivePages();
            try (ServiceUnderTest service = ServiceUnderTest.start(dataDir, model.baseUrl(), FakeModel.NAME)) {
                bench.warmUp(service);
                bench.oneArticle(service);
                service.purge();
                bench.together(service, "five articles", five);
                bench.together(service, "the same five again", five);
                bench.fiftyAtOnce(service);
                service.kill();
            }
            try (ServiceUnderTest service = ServiceUnderTest.start(dataDir, model.baseUrl(), FakeModel.NAME)) {
                bench.together(service, "the same five after kill -9 and a restart", five);
            }
        }
    }

    private void warmUp(ServiceUnderTest service) throws Exception {
        measure(service, "a first, short article", Pages.request(List.of(pages.page(40, 120))));
    }

    private void oneArticle(ServiceUnderTest service) throws Exception {
        service.purge();
        String page = pages.page(0, 1500);
        measure(service, "one article of " + words(page) + " words", Pages.request(List.of(page)));
        List<FakeCall> calls = model.calls();
        int longest = 0;
        for (String sentence :
                calls.get(0).lines().stream().map(FakeCall.Line::text).toList()) {
            longest = Math.max(longest, (int) calls.stream()
                    .filter(call -> call.user().contains(sentence))
                    .count());
        }
        System.out.printf("    sent with its text: each sentence in at most %d calls%n", longest);
    }

    private void together(ServiceUnderTest service, String what, String request) throws Exception {
        measure(service, what, request);
    }

    private void fiftyAtOnce(ServiceUnderTest service) throws Exception {
        prepareModel();
        String request = Pages.request(List.of(pages.page(20, 700)));
        long start = System.nanoTime();
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 50)
                .mapToObj(i -> service.post("/v1/briefings", request))
                .toList();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            ServiceUnderTest.json(answer.join());
        }
        print("fifty identical requests at once", start);
    }

    private void measure(ServiceUnderTest service, String what, String request) throws Exception {
        prepareModel();
        long start = System.nanoTime();
        JsonNode note =
                ServiceUnderTest.json(service.post("/v1/briefings", request).join());
        print(
                what + " (" + note.path("status").asText() + ", cache "
                        + note.path("cache").asText() + ")",
                start);
    }

    /** Claims that are no sentence of an article, as a real model writes them: their English has to be asked for. */
    private void prepareModel() {
        model.forget()
                .delay(MODEL_TIME)
                .whenever(call -> call.task().equals("summary"), rewording(", est-il indiqué."))
                .whenever(call -> call.task().equals("overview"), rewording(", est-il résumé."));
    }

    private static UnaryOperator<FakeReply> rewording(String ending) {
        return FakeReply.transform(answer -> {
            Stream.of("points", "timeline")
                    .flatMap(list -> StreamSupport.stream(answer.path(list).spliterator(), false))
                    .forEach(claim -> ((ObjectNode) claim)
                            .put(
                                    "text",
                                    claim.path("text").asText().replaceFirst("(, est-il indiqué)?[.\\s]*$", ending)));
            return answer;
        });
    }

    private void print(String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        List<FakeCall> calls = model.calls();
        System.out.printf(
                "%-75s %6.2f s  %d calls (%d summary, %d translation, %d overview), %d of them distinct%n",
                what,
                seconds,
                calls.size(),
                model.calls("summary").size(),
                model.calls("translation").size(),
                model.calls("overview").size(),
                new HashSet<>(calls.stream().map(FakeCall::user).toList()).size());
    }

    private String fivePages() {
        List<String> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(pages.page(i * 9, 500));
        }
        return Pages.request(five);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
