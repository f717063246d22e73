package dev.precis.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps what is spent in any stretch of time below a limit. What is reserved counts from the moment it may be used, so that no window, wherever it
 * begins, holds more than the limit.
 */
public interface Pace {

    /**
     * Reserves an amount for the first moment it fits; more than the limit waits for a window of its own.
     *
     * @param longest the longest wait that is any use
     */
    Reservation reserve(long amount, Duration longest);

    /**
     * Leave to spend, or none.
     *
     * @param pause from now until it may be spent; where nothing is reserved, until asking again is of use
     * @param spending empty where the pause would have been too long or nobody can say, and nothing is reserved
     */
    record Reservation(Duration pause, Optional<Spending> spending) {}

    /** What was reserved. */
    @FunctionalInterface
    interface Spending {

        /** Says what it really came to; 0 gives it back. Never throws. */
        void settle(long amount);
    }
}
