package dev.precis.model;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Times every call and counts its tokens, under the names of OpenTelemetry's conventions for generative AI. */
@Singleton
final class ModelMetrics {

    private final MeterRegistry registry;

    ModelMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void measure(@Observes ModelCall call) {
        registry.timer(
                        "gen_ai.client.operation.duration",
                        "gen_ai.request.model",
                        call.model(),
                        "task",
                        call.task(),
                        "outcome",
                        call.outcome())
                .record(call.duration());
        count(call, "input", call.tokens().input());
        count(call, "output", call.tokens().output());
    }

    private void count(ModelCall call, String type, long tokens) {
        registry.counter(
                        "gen_ai.client.token.usage",
                        "gen_ai.request.model",
                        call.model(),
                        "task",
                        call.task(),
                        "gen_ai.token.type",
                        type)
                .increment(tokens);
    }
}
