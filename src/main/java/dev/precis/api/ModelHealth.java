package dev.precis.api;

import dev.precis.model.EngineReport;
import dev.precis.model.ModelGateway;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import java.time.Duration;

import jakarta.inject.Singleton;

/** Which model answers, why it is that one, and how it fares. Never down for it: what is kept and approved serves without a model. */
@Readiness
@Singleton
final class ModelHealth implements HealthCheck {

    /** Probes come often; the model's server is not asked each time. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ModelGateway gateway;
    private EngineReport last;
    private long looked;

    ModelHealth(ModelGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public HealthCheckResponse call() {
        EngineReport report = report();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("model")
                .up()
                .withData("engine", report.engine())
                .withData("state", report.stateLine())
                .withData("chosen", report.chosen());
        report.model().ifPresent(model -> health.withData("model", model));
        return health.build();
    }

    private synchronized EngineReport report() {
        if (last == null || System.nanoTime() - looked > FRESH.toNanos()) {
            last = gateway.report();
            looked = System.nanoTime();
        }
        return last;
    }
}
