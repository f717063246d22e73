package dev.precis.model;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;
import java.util.Optional;

/**
 * The engine in use and how it fares.
 *
 * @param engine {@code openai} or {@code none}
 * @param model the model it answers with; empty with {@code none}
 * @param reason why it is not ready, for people; empty text when it is
 */
public record EngineReport(String engine, Optional<String> model, State state, String reason) {

    /** How an engine fares. */
    public enum State {
        READY,
        UNREACHABLE,
        NONE;

        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
