package dev.precis.cli;

import dev.precis.briefing.Corpus;
import dev.precis.model.ModelGateway;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/** Says at start where the service listens, what it works with, and how to ask it something. */
@Singleton
final class StartMessage {

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
        Greeting greeting = new Greeting(version, server.getLocalBaseUri(), gateway.report(), corpus.articles());
        // Printing text would encode it as the platform likes; bytes stay UTF-8.
        System.out.writeBytes(greeting.text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
