package dev.precis.check;

import java.util.Locale;
import java.util.Optional;

/**
 * A date of a text, as far as its own words go.
 *
 * @param text the words
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31; of a stretch of days the first
 * @param lastDay of a stretch of days the last
 */
public record DateFact(
        String text,
        int start,
        int end,
        Optional<Integer> year,
        Optional<Integer> month,
        Optional<Integer> day,
        Optional<Integer> lastDay) {

    /** ISO 8601 as exactly as the words are: {@code 2026-02-02}, {@code 2020-03}, {@code 2025}; empty without a year. */
    public Optional<String> iso() {
        return year.map(y -> String.format(Locale.ROOT, "%04d", y)
                + month.map(m -> String.format(Locale.ROOT, "-%02d", m)).orElse("")
                + day.map(d -> String.format(Locale.ROOT, "-%02d", d)).orElse(""));
    }

    /** Whether no word names its month: {@code 28/08/2009}. */
    boolean isInDigits() {
        return text.chars().noneMatch(Character::isLetter);
    }
}
