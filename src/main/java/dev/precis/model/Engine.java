package dev.precis.model;

import dev.precis.model.ModelFailure.NoModel;

import java.util.Optional;
import java.util.OptionalInt;

/** What stands behind the gateway. */
sealed interface Engine extends AutoCloseable permits NoEngine, HttpEngine, EmbeddedEngine {

    /** As {@code precis.model.engine} names it. */
    String name();

    /** As OpenTelemetry's conventions name who provides it. */
    String provider();

    /** The model that answers; empty where there is none. */
    Optional<String> model();

    /** Engine, model and the parameters that shape its answers; empty where there is none. */
    Optional<String> fingerprint();

    /** Why the service goes on without a model for now; empty where questions are to be put to this one. */
    default Optional<NoModel> absence() {
        return Optional.empty();
    }

    /** What question and answer may have together, where that is known. */
    OptionalInt contextTokens();

    /** One call, at the deadline at the latest. Never throws for a fault of model or network. */
    Attempt attempt(ModelQuestion<?> question, Deadline deadline);

    /** How it fares now; takes two seconds at most. */
    Condition look();

    @Override
    default void close() {}
}
