package dev.precis.bench;

import dev.precis.model.FakeModel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some nodes over one PostgreSQL, which they reach by way of a {@link Line} that can be cut. */
final class Nodes implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Line line;
    private final Path place;
    private final Map<String, String> settings = new HashMap<>();
    private final List<ServiceUnderTest> nodes = new ArrayList<>();

    private Nodes(EmbeddedPostgres postgres, Line line, Path place, FakeModel model) {
        this.postgres = postgres;
        this.line = line;
        this.place = place;
        settings.put("precis.model.base-url", model.baseUrl());
        settings.put("precis.model.name", FakeModel.NAME);
        settings.put("precis.model.concurrency", "64");
        settings.put("precis.database-url", "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres");
        settings.put("precis.database-username", "postgres");
    }

    static Nodes start(int count, FakeModel model, Map<String, String> further) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .start();
        Nodes nodes =
                new Nodes(postgres, new Line(postgres.getPort()), Files.createTempDirectory("precis-nodes"), model);
        nodes.settings.putAll(further);
        for (int i = 0; i < count; i++) {
            nodes.nodes.add(nodes.begin(i));
        }
        for (ServiceUnderTest node : nodes.nodes) {
            node.awaitReady();
        }
        return nodes;
    }

    private ServiceUnderTest begin(int number) throws Exception {
        Path directory = Files.createDirectories(place.resolve("node-" + number));
        return ServiceUnderTest.begin(directory, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), settings);
    }

    ServiceUnderTest node(int number) {
        return nodes.get(number);
    }

    int count() {
        return nodes.size();
    }

    Line line() {
        return line;
    }

    /** The name of a node in the database. */
    String nameOf(int number) throws Exception {
        String log = Files.readString(place.resolve("node-" + number + "/service.log"));
        return log.replaceAll("(?s).*This node is (\\S{36}).*", "$1");
    }

    String log(int number) throws Exception {
        return Files.readString(place.resolve("node-" + number + "/service.log"));
    }

    String single(String query) throws Exception {
        return KillBench.single(postgres.getJdbcUrl("postgres", "postgres"), query);
    }

    @Override
    public void close() throws Exception {
        for (ServiceUnderTest node : nodes) {
            node.signal("CONT");
            node.close();
        }
        line.close();
        postgres.close();
    }
}
