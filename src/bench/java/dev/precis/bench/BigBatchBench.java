package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One upload of many articles on one machine: memory, how busy the model is kept, whether the seconds remaining are true, and what somebody
 * who waits for one article notices of it.
 *
 * <pre>BigBatchBench ARTICLES CONCURRENCY MODEL_MILLIS WARM_ARTICLES</pre>
 */
public final class BigBatchBench {

    private static final int INTERACTIVE = 15;

    public static void main(String[] args) throws Exception {
        int articles = Integer.parseInt(args[0]);
        int concurrency = Integer.parseInt(args[1]);
        Duration modelTime = Duration.ofMillis(Long.parseLong(args[2]));
        Path place = Files.createTempDirectory("precis-big");
        try (FakeModel model = FakeModel.start().delay(modelTime);
                ServiceUnderTest service = ServiceUnderTest.start(
                        place,
                        List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"),
                        Map.of(
                                "precis.model.base-url",
                                model.baseUrl(),
                                "precis.model.name",
                                FakeModel.NAME,
                                "precis.model.concurrency",
                                "" + concurrency,
                                "precis.job.concurrency",
                                "" + concurrency))) {
            warm(service, Integer.parseInt(args[3]));
            interactive(service, "warm", 10);
            double alone = interactive(service, "alone", INTERACTIVE);
            model.forget().delay(modelTime);
            follow(service, model, articles, concurrency, alone);
        }
    }

    /** A smaller batch before, so that the compiler has done its work. */
    private static void warm(ServiceUnderTest service, int articles) throws Exception {
        if (articles > 0) {
            Batch.upload(service, "earlier", articles).end(() -> service, Duration.ofMinutes(10));
        }
    }

    private static void follow(ServiceUnderTest service, FakeModel model, int articles, int concurrency, double alone)
            throws Exception {
        long begin = System.nanoTime();
        Batch batch = Batch.upload(service, "big", articles);
        System.out.printf("%d articles are accepted after %.1f s%n", articles, (System.nanoTime() - begin) / 1e9);
        long working = System.nanoTime();
        List<double[]> told = new ArrayList<>();
        double busy = 0;
        int looks = 0;
        double beside = 0;
        double mostHeap = 0;
        JsonNode job = batch.job(service);
        while (!Batch.isOver(job)) {
            Thread.sleep(200);
            double done = job.at("/progress/done").asDouble() / articles;
            if (done > 0.1 && done < 0.9) {
                busy += model.underWay();
                looks++;
            }
            if (looks % 10 == 0) {
                mostHeap = Math.max(mostHeap, heap(service));
                job = batch.job(service);
                if (done > 0.1 && job.path("seconds_remaining").isNumber()) {
                    told.add(new double[] {
                        seconds(working), job.path("seconds_remaining").asDouble()
                    });
                }
            }
            if (beside == 0 && done > 0.3) {
                beside = interactive(service, "beside", INTERACTIVE);
            }
            if (looks == 0 || done <= 0.1 || done >= 0.9) {
                job = batch.job(service);
            }
        }
        double whole = seconds(working);
        double off = told.stream()
                .filter(look -> whole - look[0] > 5)
                .mapToDouble(look -> Math.abs(look[1] - (whole - look[0])) / (whole - look[0]))
                .sorted()
                .skip(told.size() / 2)
                .findFirst()
                .orElse(0);
        double worst = told.stream()
                .filter(look -> look[0] < whole * 0.8)
                .mapToDouble(look -> Math.abs(look[1] - (whole - look[0])) / (whole - look[0]))
                .max()
                .orElse(0);
        System.out.printf(
                "%s, %.0f s, %.1f items a second, %d calls%n",
                job.path("progress"), whole, articles / whole, model.calls().size());
        System.out.printf(
                "the model was %.0f %% busy; the most heap seen in use %.0f MB of 512%n",
                100 * busy / Math.max(1, looks) / concurrency, mostHeap);
        System.out.printf(
                "seconds remaining off by %.0f %% in the middle, by %.0f %% at most%n", 100 * off, 100 * worst);
        System.out.printf(
                "one article alone %.0f ms, beside the batch %.0f ms (medians), %.1f times%n",
                alone, beside, beside / alone);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The median time of a briefing of one article that nobody asked for before, in milliseconds. */
    private static double interactive(ServiceUnderTest service, String salt, int times) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = service.post("/v1/briefings", "{\"articles\":[" + Batch.line(salt, i) + "]}")
                    .join();
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            took.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(took);
        return took.get(took.size() / 2);
    }

    private static double heap(ServiceUnderTest service) throws Exception {
        return service.get("/q/metrics")
                        .lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / 1e6;
    }

    private BigBatchBench() {}
}
