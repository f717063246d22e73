package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Three nodes over one PostgreSQL: identical requests at once, a holder that dies, a node that freezes and wakes, a database that is away,
 * a thousand keys.
 *
 * <pre>ClusterBench [flights|holder|frozen|outage|keys]…</pre>
 */
public final class ClusterBench {

    private static final Duration MODEL_TIME = Duration.ofSeconds(1);

    private final FakeModel model = FakeModel.start();
    private boolean well = true;

    public static void main(String[] args) throws Exception {
        ClusterBench bench = new ClusterBench();
        for (String part : args.length == 0 ? new String[] {"flights", "holder", "frozen", "outage", "keys"} : args) {
            bench.model.forget();
            switch (part) {
                case "flights" -> bench.flights();
                case "holder" -> bench.holder();
                case "frozen" -> bench.frozen();
                case "outage" -> bench.outage();
                default -> bench.keys();
            }
        }
        System.out.println(bench.well ? "all is well" : "NOT WELL");
        System.exit(bench.well ? 0 : 1);
    }

    private void demand(boolean holds, String what) {
        well &= holds;
        System.out.println((holds ? "  yes: " : "  NO:  ") + what);
    }

    private void flights() throws Exception {
        AskedQuestions questions = new AskedQuestions(model, MODEL_TIME);
        try (Nodes nodes = Nodes.start(3, model, Map.of())) {
            List<CompletableFuture<HttpResponse<String>>> answers = hundredEach(nodes);
            Map<Integer, Integer> statuses = statuses(answers);
            System.out.printf("3 nodes x 100 identical briefings: %s, %d questions%n", statuses, questions.questions());
            demand(statuses.equals(Map.of(201, 300)), "every one is answered");
            demand(questions.calls() == questions.questions(), "each question was asked once");
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> hundredEach(Nodes nodes) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        String request = "{\"articles\":[" + Batch.line("same", 1) + "," + Batch.line("same", 2) + "]}";
        for (int i = 0; i < 300; i++) {
            answers.add(nodes.node(i % 3).post("/v1/briefings", request));
        }
        return answers;
    }

    private static Map<Integer, Integer> statuses(List<CompletableFuture<HttpResponse<String>>> answers) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge(
                answer.handle((response, failure) -> failure == null ? response.statusCode() : 0)
                        .join(),
                1,
                Integer::sum));
        return statuses;
    }

    private void holder() throws Exception {
        AskedQuestions questions = new AskedQuestions(model, Duration.ofSeconds(3));
        try (Nodes nodes = Nodes.start(3, model, Map.of())) {
            List<CompletableFuture<HttpResponse<String>>> answers = hundredEach(nodes);
            String holder = null;
            while (holder == null || questions.questions() == 0) {
                Thread.sleep(100);
                holder = nodes.single("select max(node) from question_lease where open = 1");
            }
            Thread.sleep(500);
            for (int i = 0; i < 3; i++) {
                if (nodes.nameOf(i).equals(holder)) {
                    nodes.node(i).kill();
                }
            }
            Map<Integer, Integer> statuses = statuses(answers);
            System.out.printf(
                    "the same, the holder killed: %s, none asked more than %d times%n",
                    statuses, questions.mostOften());
            demand(statuses.getOrDefault(201, 0) == 200, "the requests at the other nodes are all answered");
            demand(questions.mostOften() <= 2, "each question was asked at most twice");
        }
    }

    private void frozen() throws Exception {
        new AskedQuestions(model, MODEL_TIME);
        try (Nodes nodes = Nodes.start(3, model, Map.of("precis.job.concurrency", "4"))) {
            Batch batch = Batch.upload(nodes.node(0), "frozen", 250);
            Thread.sleep(4000);
            String name = nodes.nameOf(1);
            int held = Integer.parseInt(
                    nodes.single("select count(*) from scheduled_tasks where picked_by = '" + name + "'"));
            long begin = System.nanoTime();
            nodes.node(1).signal("STOP");
            while (!nodes.single("select count(*) from scheduled_tasks where picked_by = '" + name + "'")
                    .equals("0")) {
                Thread.sleep(100);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            Thread.sleep(Math.max(0, 60_000 - (System.nanoTime() - begin) / 1_000_000));
            String before = nodes.single(endings());
            nodes.node(1).signal("CONT");
            JsonNode job = batch.end(() -> nodes.node(0), Duration.ofMinutes(5));
            Thread.sleep(5000);
            String after = nodes.single(endings() + " and finished <= '" + before.split(" ")[1] + "'");
            System.out.printf(
                    "a node frozen for 60 s with %d items in work, taken over after %.1f s: %s%n",
                    held, seconds, job.path("progress"));
            demand(
                    before.split(" ")[0].equals(after.split(" ")[0]),
                    "what had ended before it woke stands as it stood");
            List<String> faults = batch.faults(nodes.node(0), 250);
            demand(faults.isEmpty(), "every item ended once, with a note of its own " + faults);
            demand(seconds <= 30, "its items were taken over within 30 s");
            System.out.println("  what it says itself: "
                    + nodes.log(1)
                            .lines()
                            .filter(line -> line.contains("taken over meanwhile"))
                            .count()
                    + " items taken over meanwhile");
        }
    }

    private static String endings() {
        return "select md5(coalesce(string_agg(number || ':' || note_id || ':' || change, ',' order by number), '')) || ' ' || max(finished)"
                + " from job_item where state = 'complete'";
    }

    private void outage() throws Exception {
        AskedQuestions questions = new AskedQuestions(model, MODEL_TIME);
        try (Nodes nodes = Nodes.start(3, model, Map.of("precis.job.concurrency", "4"))) {
            Batch batch = Batch.upload(nodes.node(0), "outage", 300);
            Thread.sleep(5000);
            nodes.line().cut();
            long begin = System.nanoTime();
            Map<String, Integer> answers = new TreeMap<>();
            long slowest = 0;
            while (System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
                long asked = System.nanoTime();
                HttpResponse<String> answer = nodes.node(2)
                        .post("/v1/briefings", "{\"articles\":[" + Batch.line("meanwhile", answers.size()) + "]}")
                        .join();
                slowest = Math.max(slowest, System.nanoTime() - asked);
                answers.merge(
                        answer.statusCode()
                                + (answer.headers().firstValue("Retry-After").isPresent()
                                        ? " with Retry-After"
                                        : " " + answer.body()),
                        1,
                        Integer::sum);
                Thread.sleep(200);
            }
            nodes.line().mend();
            JsonNode job = batch.end(() -> nodes.node(0), Duration.ofMinutes(5));
            System.out.printf(
                    "the database away for 20 s: interactive %s, the slowest after %.1f s; batch %s%n",
                    answers, slowest / 1e9, job.path("progress"));
            demand(
                    answers.keySet().equals(java.util.Set.of("503 with Retry-After")),
                    "interactive calls get 503 and Retry-After");
            demand(slowest < Duration.ofSeconds(10).toNanos(), "none hangs");
            List<String> faults = batch.faults(nodes.node(0), 300);
            demand(faults.isEmpty(), "no item is lost " + faults);
            System.out.printf("  %d questions, %d askings%n", questions.questions(), questions.calls());
        }
    }

    private void keys() throws Exception {
        model.delay(Duration.ofMillis(100));
        try (Nodes nodes = Nodes.start(2, model, Map.of())) {
            List<CompletableFuture<HttpResponse<String>>> first = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                first.add(nodes.node(i % 2).post("/v1/briefings", body(i), "Idempotency-Key", "key-" + i));
            }
            Map<Integer, Integer> statuses = statuses(first);
            int same = 0;
            int refused = 0;
            for (int i = 0; i < 1000; i++) {
                HttpResponse<String> again = nodes.node((i + 1) % 2)
                        .post("/v1/briefings", body(i), "Idempotency-Key", "key-" + i)
                        .join();
                same += again.body().equals(first.get(i).join().body()) ? 1 : 0;
                if (i % 10 == 0) {
                    refused += nodes.node(i % 2)
                                            .post("/v1/briefings", body(i + 1), "Idempotency-Key", "key-" + i)
                                            .join()
                                            .statusCode()
                                    == 422
                            ? 1
                            : 0;
                }
            }
            System.out.printf(
                    "1,000 keys at once: %s; %d given again by the other node byte for byte%n", statuses, same);
            demand(statuses.equals(Map.of(201, 1000)), "each is answered");
            demand(same == 1000, "and given again byte for byte");
            demand(refused == 100, "a key with another body is refused");
        }
    }

    private static String body(int number) {
        return "{\"articles\":[" + Batch.line("key", number) + "]}";
    }
}
