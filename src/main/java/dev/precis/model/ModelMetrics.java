package dev.precis.model;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Times every call and counts its tokens, under the names of OpenTelemetry's conventions for generative AI, and tells how many
 * questions are with each model and wait for it.
 */
@Singleton
final class ModelMetrics {

    private static final String MODEL = "gen_ai.request.model";

    private final MeterRegistry registry;
    private final ModelGateway gateway;

    ModelMetrics(MeterRegistry registry, ModelGateway gateway) {
        this.registry = registry;
        this.gateway = gateway;
    }

    void watch(@Observes StartupEvent started) {
        for (ModelDoor door : gateway.doors()) {
            registry.gauge(
                    "precis.model.under_way",
                    Tags.of(MODEL, door.name()),
                    door,
                    d -> d.turns().underWay());
            registry.gauge(
                    "precis.model.waiting",
                    Tags.of(MODEL, door.name()),
                    door,
                    d -> d.turns().waiting());
        }
    }

    void measure(@Observes ModelCall call) {
        Tags tags = Tags.of(
                "gen_ai.operation.name",
                "chat",
                "gen_ai.provider.name",
                call.provider(),
                MODEL,
                call.model(),
                "task",
                call.task());
        registry.timer("gen_ai.client.operation.duration", tags.and("outcome", call.outcome()))
                .record(call.duration());
        count(tags, "input", call.tokens().input());
        count(tags, "output", call.tokens().output());
    }

    private void count(Tags tags, String type, long tokens) {
        DistributionSummary.builder("gen_ai.client.token.usage")
                .tags(tags.and("gen_ai.token.type", type))
                .register(registry)
                .record(tokens);
    }
}
