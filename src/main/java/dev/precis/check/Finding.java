package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.Optional;

/**
 * Something a check found between a source and what was made of it.
 *
 * @param rule the check's name, such as {@code number}
 * @param message in plain words, with both texts
 * @param source where in the source (the French segment or evidence); offsets in UTF-16 code units of that text
 * @param target where in what was checked; offsets in UTF-16 code units of that text
 */
public record Finding(
        String rule, Severity severity, String message, Optional<Excerpt> source, Optional<Excerpt> target) {

    /** Whether it would mislead a reader who relied on the text. */
    @JsonIgnore
    public boolean isCritical() {
        return severity == Severity.CRITICAL;
    }

    /** A finding on the whole of a unit or claim. */
    public static Finding of(String rule, Severity severity, String message) {
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
