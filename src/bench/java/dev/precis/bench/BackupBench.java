package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Backs up a database while a batch runs over it, restores it elsewhere, and lets another service go on from there. Needs {@code sqlite3},
 * {@code pg_dump} and {@code pg_restore}.
 */
public final class BackupBench {

    private static final int ARTICLES = 80;

    private final FakeModel model = FakeModel.start().delay(Duration.ofMillis(500));

    public static void main(String[] args) throws Exception {
        BackupBench bench = new BackupBench();
        boolean well = bench.sqlite() & bench.postgres();
        System.out.println(well ? "all is well" : "NOT WELL");
        System.exit(well ? 0 : 1);
    }

    private Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "precis.model.base-url",
                model.baseUrl(),
                "precis.model.name",
                FakeModel.NAME,
                "precis.job.concurrency",
                "4"));
        settings.putAll(more);
        return settings;
    }

    private boolean sqlite() throws Exception {
        Path live = Files.createTempDirectory("precis-live");
        Path restored = Files.createTempDirectory("precis-restored");
        Batch batch;
        try (ServiceUnderTest service = ServiceUnderTest.start(live, List.of(), settings(Map.of()))) {
            batch = begun(service);
            run("sqlite3", live.resolve("precis.db").toString(), ".backup " + restored.resolve("precis.db"));
        }
        try (ServiceUnderTest service = ServiceUnderTest.start(restored, List.of(), settings(Map.of()))) {
            return ended("SQLite", batch, service);
        }
    }

    private boolean postgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Path dump = Files.createTempDirectory("precis-dump").resolve("precis.dump");
            Batch batch;
            try (ServiceUnderTest service = over(postgres, "postgres")) {
                batch = begun(service);
                run("pg_dump", "-Fc", "-f", dump.toString(), uri(postgres, "postgres"));
            }
            run("psql", "-c", "create database restored", uri(postgres, "postgres"));
            run("pg_restore", "--no-owner", "-d", uri(postgres, "restored"), dump.toString());
            try (ServiceUnderTest service = over(postgres, "restored")) {
                return ended("PostgreSQL", batch, service);
            }
        }
    }

    private ServiceUnderTest over(EmbeddedPostgres postgres, String database) throws Exception {
        return ServiceUnderTest.start(
                Files.createTempDirectory("precis-node"),
                List.of(),
                settings(Map.of(
                        "precis.database-url",
                        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                        "precis.database-username",
                        "postgres")));
    }

    private static String uri(EmbeddedPostgres postgres, String database) {
        return "postgresql://postgres@127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    private static Batch begun(ServiceUnderTest service) throws Exception {
        Batch batch = Batch.upload(service, "backup", ARTICLES);
        while (batch.job(service).at("/progress/done").asInt() < ARTICLES / 4) {
            Thread.sleep(100);
        }
        return batch;
    }

    private static boolean ended(String store, Batch batch, ServiceUnderTest service) throws Exception {
        JsonNode job = batch.end(() -> service, Duration.ofMinutes(3));
        List<String> faults = batch.faults(service, ARTICLES);
        System.out.println(
                store + ", backed up in the middle of a batch and restored: " + job.path("progress") + " " + faults);
        return faults.isEmpty();
    }

    private static void run(String... command) throws Exception {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }
}
