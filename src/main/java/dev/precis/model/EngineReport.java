package dev.precis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A model at hand and how it fares.
 *
 * @param name what {@code options.model} calls it; empty where there is none
 * @param isDefault whether it answers where a request names none
 * @param engine {@code openai}, {@code ollama}, {@code anthropic}, {@code embedded} or {@code none}
 * @param model as its server knows it; empty with {@code none}
 * @param percent of a download that is under way
 * @param reason why it is not ready, for people; empty text when it is
 * @param chosen why it is this engine
 */
public record EngineReport(
        Optional<String> name,
        @JsonProperty("default") boolean isDefault,
        String engine,
        Optional<String> model,
        State state,
        OptionalInt percent,
        String reason,
        String chosen) {

    /** How an engine fares. */
    public enum State {
        READY,
        /** Not yet on this machine: the first question fetches it. */
        ABSENT,
        DOWNLOADING,
        /** Down for half of the last questions, and left alone for a moment. */
        RESTING,
        UNREACHABLE,
        NONE;

        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The state in one line: {@code ready}, {@code downloading 43 %}, {@code unreachable: nobody answers}. */
    public String stateLine() {
        String line = state.wireName() + (percent.isPresent() ? " " + percent.getAsInt() + " %" : "");
        return reason.isBlank() ? line : line + ": " + reason;
    }
}
