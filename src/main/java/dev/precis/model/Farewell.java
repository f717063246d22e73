package dev.precis.model;

import io.quarkus.runtime.StartupEvent;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Leaves requests under way their time when the service is told to stop, and an answer when that is over: of the thirty seconds the server waits for
 * them, the last ten are for answering without the model.
 */
@Singleton
final class Farewell {

    private static final Duration FOR_THE_MODEL = Duration.ofSeconds(20);

    private final ModelGateway gateway;
    private final Thread hook = new Thread(this::begin, "farewell");

    Farewell(ModelGateway gateway) {
        this.gateway = gateway;
    }

    void prepare(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A process ends when its hooks have; waiting is done by a thread that it does not wait for. */
    private void begin() {
        Thread waiting = new Thread(this::stopLater, "farewell-wait");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void stopLater() {
        try {
            TimeUnit.NANOSECONDS.sleep(FOR_THE_MODEL.toNanos());
            gateway.stopAsking();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException underWay) {
            // The process is ending.
        }
    }
}
