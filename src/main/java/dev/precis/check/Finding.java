package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.util.Optional;

/**
 * Something a check found between a source and what was made of it.
 *
 * @param rule the check's name, such as {@code number}
 * @param message in plain words, with both texts; in JSON its wordings are fields of the finding itself, one of which has the name this
 *     component must therefore not have there
 * @param source where in the source (the French segment or evidence); offsets in UTF-16 code units of that text
 * @param target where in what was checked; offsets in UTF-16 code units of that text
 */
public record Finding(
        String rule,
        Severity severity,
        @JsonProperty("wording") @JsonUnwrapped Message message,
        Optional<Excerpt> source,
        Optional<Excerpt> target) {

    /** Whether it would mislead a reader who relied on the text. */
    @JsonIgnore
    public boolean isCritical() {
        return severity == Severity.CRITICAL;
    }

    /** A finding on the whole of a unit or claim. */
    public static Finding of(String rule, Severity severity, Message message) {
        return new Finding(rule, severity, message, Optional.empty(), Optional.empty());
    }

    /**
     * A few words of a checked text.
     *
     * @param start first code unit in the checked text
     * @param end one past the last code unit
     */
    public record Excerpt(String text, int start, int end) {}
}
