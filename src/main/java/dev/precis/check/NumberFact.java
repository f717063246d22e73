package dev.precis.check;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number of a text.
 *
 * @param text as it stands there, its magnitude included
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param value what it most likely says, magnitude applied
 * @param readings everything it can say, {@code value} included; {@code 150.000} is both 150000 and 150. Without trailing
 *     zeros, so that equal numbers are equal objects
 * @param written how it is written
 */
public record NumberFact(String text, int start, int end, BigDecimal value, Set<BigDecimal> readings, Written written) {

    /** How a number is written; it decides what is demanded of the other text. */
    public enum Written {
        /** Must stand in the other text, in whatever form. */
        DIGITS,
        /** May not change, and may be missing: {@code MP3}, {@code A320}, {@code CO2}. */
        IN_A_LABEL,
        /** May be anything: words leave too much room. */
        WORDS
    }

    public NumberFact {
        readings = Set.copyOf(readings);
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
