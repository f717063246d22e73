package dev.precis.model;

import dev.precis.FakeKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static dev.precis.model.RawServer.send;

/**
 * A service with a model for each row of the table of faults, named like it, whose server behaves as the row says; and one for each row
 * that tells of several questions together. A field {@code FaultyModels models} of the test counts what their servers are asked.
 */
public final class FaultyModels implements QuarkusTestResourceLifecycleManager {

    /** What is translated where a server recovers. */
    public static final String FRENCH = Fault.FRENCH;

    public static final String ENGLISH = Fault.ENGLISH;

    /**
     * One row.
     *
     * @param model as {@code options.model} names it
     * @param failure what the gateway makes of it; empty where it has an answer in the end
     * @param retryAfterSeconds what the server asks for, where that is handed on
     */
    public record Row(
            String model, Optional<Class<? extends ModelFailure>> failure, Optional<Long> retryAfterSeconds) {}

    /** Its server is down whenever it is asked, and is left alone after four questions. */
    public static final String DOWN = "down";

    /** Its server takes its time for one question; one more may wait. */
    public static final String CROWDED = "crowded";

    /** Its server takes no JSON schema. */
    public static final String PLAIN = "plain";

    private final Map<String, RawServer> servers = new HashMap<>();

    public static List<Row> rows() {
        return Stream.of(Fault.values())
                .map(fault -> new Row(name(fault), fault.expected.failure(), fault.expected.retryAfterSeconds()))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (Fault fault : Fault.values()) {
            settings.putAll(model(name(fault), url(fault), Map.of()));
        }
        settings.putAll(model(
                DOWN,
                serve(DOWN, (number, socket, out) -> send(out, 500, "", "{}")),
                Map.of("max-retries", "0", "breaker-volume", "4", "breaker-delay", "60s")));
        settings.putAll(model(
                CROWDED,
                serve(CROWDED, (number, socket, out) -> {
                    TimeUnit.SECONDS.sleep(1);
                    send(out, 200, "", Fault.completion("stop"));
                }),
                Map.of("timeout", "20s", "first-byte-timeout", "20s", "concurrency", "1", "queue", "1")));
        settings.putAll(model(
                PLAIN,
                serve(PLAIN, (number, socket, out) -> {
                    if (number == 1) {
                        send(out, 400, "", "{\"error\":{\"param\":\"response_format\",\"message\":\"no\"}}");
                    } else {
                        send(out, 200, "", Fault.completion("stop"));
                    }
                }),
                Map.of()));
        return settings;
    }

    private static Map<String, String> model(String name, String url, Map<String, String> more) {
        Map<String, String> its = new HashMap<>(Fault.SETTINGS);
        its.putAll(Map.of("engine", "openai", "base-url", url + "/v1", "name", name, "api-key", FakeKey.CANARY));
        its.putAll(more);
        Map<String, String> settings = new HashMap<>();
        its.forEach((setting, value) -> settings.put("precis.models." + name + "." + setting, value));
        return settings;
    }

    /** How many questions a model's server has had. */
    public int questions(String model) {
        return servers.get(model).questions().size();
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String url(Fault fault) {
        return fault.behaviour
                .map(behaviour -> serve(name(fault), behaviour))
                .orElseGet(() -> "http://127.0.0.1:" + closedPort());
    }

    private String serve(String name, RawServer.Behaviour behaviour) {
        RawServer server = new RawServer(behaviour);
        servers.put(name, server);
        return server.url();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType().equals(FaultyModels.class));
    }

    @Override
    public void stop() {
        servers.values().forEach(RawServer::close);
    }
}
