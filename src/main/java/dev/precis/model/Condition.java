package dev.precis.model;

import java.util.OptionalInt;

/**
 * How an engine fares.
 *
 * @param percent of a download that is under way
 * @param reason why it is not ready, for people; empty text when it is
 */
record Condition(EngineReport.State state, OptionalInt percent, String reason) {

    static final Condition READY = new Condition(EngineReport.State.READY, OptionalInt.empty(), "");

    static Condition unreachable(String reason) {
        return new Condition(EngineReport.State.UNREACHABLE, OptionalInt.empty(), reason);
    }

    static Condition none(String reason) {
        return new Condition(EngineReport.State.NONE, OptionalInt.empty(), reason);
    }
}
