package dev.precis.briefing;

import dev.precis.briefing.Refusal.InvalidOption;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;

import java.time.Clock;

import jakarta.inject.Singleton;

/** Begins requests: what cannot be served is refused before any work is done. */
@Singleton
final class Errands {

    private final ModelGateway gateway;
    private final Clock clock;

    Errands(ModelGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** @throws BriefingRefused if the options name a model that is not at hand */
    Errand begin(BriefingOptions options) {
        return begin(options, new Meter());
    }

    /** @throws BriefingRefused if the options name a model that is not at hand */
    Errand begin(BriefingOptions options, Meter meter) {
        options.model().filter(model -> !gateway.knows(model)).ifPresent(model -> {
            throw new BriefingRefused(new InvalidOption("model", atHand()));
        });
        return new Errand(options, clock.instant(), meter);
    }

    private String atHand() {
        return gateway.names().isEmpty()
                ? "no model is configured here"
                : "no such model here; at hand: " + String.join(", ", gateway.names());
    }
}
