package dev.precis.job;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * How fast a batch goes and when it will be over, from nothing but counts. It goes as fast as it went lately: in the last ten seconds, or, where
 * that is longer, in the time in which 250 items end, or in that which eight take one after the other, for items that began together end
 * together and a shorter look would see too many of them or none. Items in work count half: they are, on the whole, half done.
 *
 * @param elapsed since its first item was begun
 * @param ended items that ended since then
 * @param running items in work now
 */
record Forecast(Duration elapsed, long ended, long running) {

    private static final double SHORTEST = 10;
    private static final int ITEMS_LONG = 8;
    private static final int ITEMS = 250;
    private static final int MOST_LOOKS = 4;

    /** Of fewer a rate says nothing. */
    private static final long FEWEST = 3;

    private static final double SECOND = 1e9;

    /** Items a second; empty while nobody can say. @param endedWithin how many ended within the last stretch of so long */
    OptionalDouble perSecond(ToLongFunction<Duration> endedWithin) {
        if (ended < FEWEST || elapsed.isZero() || elapsed.isNegative()) {
            return OptionalDouble.empty();
        }
        double whole = elapsed.toNanos() / SECOND;
        double perSecond = throughout() / whole;
        double lately = 0;
        // What was long enough for the pace of the whole may be too short for that of late.
        for (int looks = 0; looks < MOST_LOOKS && enough(perSecond) > lately; looks++) {
            lately = enough(perSecond);
            if (lately >= whole) {
                return OptionalDouble.of(throughout() / whole);
            }
            long items = endedWithin.applyAsLong(Duration.ofNanos(Math.round(lately * SECOND)));
            if (items == 0) {
                return OptionalDouble.empty();
            }
            perSecond = items / lately;
        }
        return OptionalDouble.of(perSecond);
    }

    /** How many seconds back are enough at a pace. */
    private double enough(double perSecond) {
        return Math.max(SHORTEST, Math.max(ITEMS, ITEMS_LONG * running) / perSecond);
    }

    private double throughout() {
        return ended + running / 2.0;
    }

    /** Until all is done at such a rate; empty where there is none. @param open items in work and to come */
    OptionalLong seconds(long open, OptionalDouble perSecond) {
        return perSecond.isPresent()
                ? OptionalLong.of(Math.round((open - running / 2.0) / perSecond.getAsDouble()))
                : OptionalLong.empty();
    }
}
