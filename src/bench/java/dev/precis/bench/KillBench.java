package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A batch whose nodes are killed at random moments and started again, over SQLite or PostgreSQL.
 *
 * <pre>KillBench sqlite|postgres ARTICLES KILLS [SEED [MODEL_MILLIS]]</pre>
 */
public final class KillBench {

    private static final int NODES = 3;

    private final FakeModel model = FakeModel.start();
    private final AskedQuestions questions;
    private final List<CompletableFuture<Double>> takeOvers = new ArrayList<>();
    private final Path place;
    private final Random random;
    private final Map<String, String> settings = new HashMap<>();
    private String databaseUrl = "";

    /** @param modelTime so that the batch lasts as long as the kills do */
    private KillBench(Path place, long seed, Duration modelTime) {
        this.questions = new AskedQuestions(model, modelTime);
        this.place = place;
        this.random = new Random(seed);
        settings.put("precis.model.base-url", model.baseUrl());
        settings.put("precis.model.name", FakeModel.NAME);
        settings.put("precis.model.concurrency", "64");
    }

    public static void main(String[] args) throws Exception {
        int articles = Integer.parseInt(args[1]);
        int kills = Integer.parseInt(args[2]);
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        Path place = Files.createTempDirectory("precis-kills");
        long modelMillis = args.length > 4 ? Long.parseLong(args[4]) : args[0].equals("postgres") ? 3000 : 800;
        KillBench bench = new KillBench(place, seed, Duration.ofMillis(modelMillis));
        boolean well;
        if (args[0].equals("postgres")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start()) {
                bench.share(postgres.getJdbcUrl("postgres", "postgres"));
                well = bench.run(NODES, articles, kills);
            }
        } else {
            well = bench.run(1, articles, kills);
        }
        System.out.println(well ? "all is well" : "NOT WELL");
        System.exit(well ? 0 : 1);
    }

    private void share(String url) {
        databaseUrl = url;
        settings.put("precis.database-url", url.replaceAll("\\?.*", ""));
        settings.put("precis.database-username", "postgres");
    }

    private boolean run(int count, int articles, int kills) throws Exception {
        settings.put("precis.job.concurrency", "2");
        List<ServiceUnderTest> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(start(i));
        }
        long begin = System.nanoTime();
        Batch batch = Batch.upload(nodes.get(0), "k", articles);
        int killed = 0;
        int afterEnd = 0;
        while (killed < kills) {
            Thread.sleep(500 + random.nextInt(count == 1 ? 3500 : 2000));
            int victim = random.nextInt(count);
            afterEnd += isOver(batch, nodes.get((victim + 1) % count)) ? 1 : 0;
            String before = holder(victim, nodes);
            nodes.get(victim).kill();
            questions.killed();
            killed++;
            watchTakeOver(before);
            nodes.set(victim, start(victim));
            if (killed % 10 == 0) {
                System.out.printf(
                        "%d kills, %s%n", killed, batch.job(nodes.get(victim)).path("progress"));
            }
        }
        JsonNode job = batch.end(() -> nodes.get(0), Duration.ofMinutes(10));
        System.out.printf(
                "%d articles, %d kills (%d after the end), %.0f s, %s%n",
                articles, killed, afterEnd, (System.nanoTime() - begin) / 1e9, job.path("progress"));
        return told(batch.faults(nodes.get(0), articles), nodes);
    }

    private boolean told(List<String> faults, List<ServiceUnderTest> nodes) throws Exception {
        faults.forEach(System.out::println);
        List<String> unexplained = questions.unexplained();
        System.out.printf(
                "%d questions, %d askings (%d repeated), none more than %d times, %d more often than kills explain%n",
                questions.questions(),
                questions.calls(),
                questions.calls() - questions.questions(),
                questions.mostOften(),
                unexplained.size());
        unexplained.forEach(System.out::println);
        List<Double> seconds = new ArrayList<>();
        takeOvers.forEach(each -> seconds.add(each.join()));
        seconds.removeIf(none -> none < 0);
        Collections.sort(seconds);
        boolean soon = seconds.isEmpty() || seconds.get(seconds.size() - 1) <= 30;
        if (!seconds.isEmpty()) {
            System.out.printf(
                    "%d take-overs of a dead node's items: median %.1f s, longest %.1f s%n",
                    seconds.size(), seconds.get(seconds.size() / 2), seconds.get(seconds.size() - 1));
        }
        for (ServiceUnderTest node : nodes) {
            node.close();
        }
        String intact = databaseUrl.isEmpty()
                ? single("jdbc:sqlite:" + place.resolve("node-0/precis.db"), "pragma integrity_check")
                : "ok";
        System.out.println("the store: " + intact);
        return faults.isEmpty() && unexplained.isEmpty() && soon && intact.equals("ok");
    }

    private ServiceUnderTest start(int number) throws Exception {
        Path directory = Files.createDirectories(place.resolve("node-" + number));
        return ServiceUnderTest.start(
                directory, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"), settings);
    }

    private static boolean isOver(Batch batch, ServiceUnderTest node) {
        try {
            return Batch.isOver(batch.job(node));
        } catch (Exception starting) {
            return false;
        }
    }

    /** The node that is about to die, as the database knows it: by what it holds now. */
    private String holder(int victim, List<ServiceUnderTest> nodes) throws Exception {
        if (databaseUrl.isEmpty()) {
            return "";
        }
        String log = Files.readString(place.resolve("node-" + victim + "/service.log"));
        int at = log.lastIndexOf("This node is ");
        return at < 0 ? "" : log.substring(at + 13, at + 13 + 36);
    }

    /** Seconds from a node's death until nothing is held by it any more; negative where it held nothing. */
    private void watchTakeOver(String node) {
        if (node.isEmpty()) {
            return;
        }
        long death = System.nanoTime();
        takeOvers.add(CompletableFuture.supplyAsync(() -> {
            String held = "select count(*) from scheduled_tasks where picked_by = '" + node + "'";
            try {
                if (single(databaseUrl, held).equals("0")) {
                    return -1.0;
                }
                while (!single(databaseUrl, held).equals("0")) {
                    Thread.sleep(100);
                }
                return (System.nanoTime() - death) / 1e9;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    static String single(String url, String query) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
