package dev.precis.model;

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

    /** What question and answer may have together, where that is known. */
    OptionalInt contextTokens();

    /** One call, at the deadline at the latest. Never throws for a fault of model or network. */
    Attempt attempt(ModelQuestion<?> question, Deadline deadline);

    /** How it fares now; takes two seconds at most. */
    Condition look();

    @Override
    default void close() {}
}
