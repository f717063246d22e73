package dev.precis.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A number of a text and what it measures.
 *
 * @param text as it stands there, its magnitude included, its measure left out
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param value what it most likely says, magnitude applied, without its sign; a percentage as it stands; a time of day as
 *     hours and, behind the point, minutes
 * @param readings everything it can say, {@code value} included; {@code 150.000} is both 150000 and 150. Without trailing
 *     zeros, so that equal numbers are equal objects
 * @param written how it is written
 * @param kind what it is for
 * @param measure what it measures
 * @param sign as it is written before the number
 */
public record NumberFact(
        String text,
        int start,
        int end,
        BigDecimal value,
        Set<BigDecimal> readings,
        Written written,
        Kind kind,
        Measure measure,
        Sign sign) {

    /** How a number is written; it decides what is demanded of the other text. */
    public enum Written {
        /** Must stand in the other text, in whatever form. */
        DIGITS,
        /** May not change, and may be missing: {@code MP3}, {@code A320}, {@code CO2}. */
        IN_A_LABEL,
        /** May be left out, since words leave room; may not be another. */
        WORDS
    }

    /** What a number is for. */
    public enum Kind {
        CARDINAL,
        /** {@code sixième}, {@code 6e}, {@code XXIe}. */
        ORDINAL,
        /** {@code deux tiers}, {@code 3/4}. */
        FRACTION,
        /** {@code 8 h 30}, {@code 8 p.m.}; also a length of time, which is written alike. */
        TIME,
        /** No exact number: {@code une dizaine}, {@code dozens}, {@code des millions}. */
        ROUGH,
        /** A number that is said by the way: {@code moitié}, {@code both}, {@code a}. */
        IMPLIED
    }

    /** A sign before a number. */
    public enum Sign {
        NONE,
        PLUS,
        MINUS
    }

    private static final Measure NOTHING = new Measure.None();

    public NumberFact {
        readings = Collections.unmodifiableSet(new LinkedHashSet<>(readings));
    }

    /** A number of which the words around it are not read yet. */
    static NumberFact bare(String text, int start, int end, Set<BigDecimal> readings, Written written, Kind kind) {
        BigDecimal value = readings.iterator().next();
        return new NumberFact(
                text.substring(start, end), start, end, value, readings, written, kind, NOTHING, Sign.NONE);
    }

    NumberFact measuring(Measure other) {
        return new NumberFact(text, start, end, value, readings, written, kind, other, sign);
    }

    NumberFact signed(Sign other) {
        return new NumberFact(text, start, end, value, readings, written, kind, measure, other);
    }

    NumberFact reading(Set<BigDecimal> others) {
        return new NumberFact(text, start, end, value, others, written, kind, measure, sign);
    }

    boolean isMeasured() {
        return !(measure instanceof Measure.None);
    }

    /** Whether it must stand in the other text too. */
    boolean isDemanded() {
        return written == Written.DIGITS;
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
