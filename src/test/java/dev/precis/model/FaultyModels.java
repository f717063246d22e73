package dev.precis.model;

import dev.precis.FakeKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A service with a model for each row of the table of faults, named like it, whose server behaves as the row says. */
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

    private final List<RawServer> servers = new ArrayList<>();

    public static List<Row> rows() {
        return Stream.of(Fault.values())
                .map(fault -> new Row(name(fault), fault.expected.failure(), fault.expected.retryAfterSeconds()))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (Fault fault : Fault.values()) {
            String prefix = "precis.models." + name(fault) + ".";
            Fault.SETTINGS.forEach((name, value) -> settings.put(prefix + name, value));
            settings.put(prefix + "engine", "openai");
            settings.put(prefix + "base-url", url(fault) + "/v1");
            settings.put(prefix + "name", name(fault));
            settings.put(prefix + "api-key", FakeKey.CANARY);
        }
        return settings;
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String url(Fault fault) {
        if (fault.behaviour.isEmpty()) {
            return "http://127.0.0.1:" + closedPort();
        }
        RawServer server = new RawServer(fault.behaviour.get());
        servers.add(server);
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
    public void stop() {
        servers.forEach(RawServer::close);
    }
}
