package dev.precis.check;

import java.util.Optional;

/** What a number measures, as the words around it say. */
public sealed interface Measure {

    /** Whether the same number with {@code other} can say the same; what one of them leaves open agrees with anything. */
    default boolean agrees(Measure other) {
        return equals(other)
                || this instanceof None
                || other instanceof None
                || Agreement.between(this, other)
                || Agreement.between(other, this);
    }

    /** Nothing that is known: a count, a year, a number alone. */
    record None() implements Measure {}

    /** Hundredths: {@code %}, {@code pour cent}. */
    record Percent() implements Measure {}

    /**
     * Points of something counted in percent, or of an index.
     *
     * @param name {@code percentage}, {@code basis}; {@code any} where the text says no more than points
     */
    record Points(String name) implements Measure {

        boolean isAny() {
            return name.equals("any");
        }
    }

    /**
     * Money.
     *
     * @param family what its name is in several countries: {@code dollar}, {@code franc}
     * @param code ISO 4217, where the text says whose
     */
    record Currency(String family, Optional<String> code) implements Measure {}

    /**
     * A unit of length, weight, time and the like.
     *
     * @param name the same in both languages: {@code km}, {@code year}
     */
    record Unit(String name) implements Measure {}

    /** A time of day, in the first or second half of it. */
    record Clock(boolean afternoon) implements Measure {}

    /** Which measures that are not equal may yet mean the same. */
    final class Agreement {

        private Agreement() {}

        private static boolean between(Measure one, Measure other) {
            if (one instanceof Points points) {
                return points.isAny() || other instanceof Points others && others.isAny();
            }
            if (one instanceof Currency currency) {
                return currency.family.equals("pound") && other instanceof Unit
                        || other instanceof Currency money
                                && money.family.equals(currency.family)
                                && (currency.code.isEmpty() || money.code.isEmpty());
            }
            return one instanceof Clock && other instanceof Unit;
        }
    }
}
