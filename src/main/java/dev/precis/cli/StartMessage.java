package dev.precis.cli;

import dev.precis.briefing.Corpus;
import dev.precis.model.ModelGateway;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/** Says at start where the service listens, what it works with, and how to ask it something. */
@Singleton
final class StartMessage {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final HttpServer server;
    private final ModelGateway gateway;
    private final Corpus corpus;
    private final String version;

    StartMessage(
            HttpServer server,
            ModelGateway gateway,
            Corpus corpus,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.server = server;
        this.gateway = gateway;
        this.corpus = corpus;
        this.version = version;
    }

    /** Off the thread that starts the service: looking at an engine takes a moment. */
    void say(@ObservesAsync HttpServerStart started) {
        Greeting greeting = new Greeting(version, address(started), gateway.report(), corpus.articles());
        // Printing text would encode it as the platform likes; bytes stay UTF-8.
        System.out.writeBytes(greeting.text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** The server makes its address known a moment after it says that it has started; until then asking for it throws. */
    private URI address(HttpServerStart started) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            try {
                return server.getLocalBaseUri();
            } catch (RuntimeException notYetKnown) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return URI.create("http://" + started.options().getHost() + ":"
                + started.options().getPort());
    }
}
