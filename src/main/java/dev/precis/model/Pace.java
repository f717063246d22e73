package dev.precis.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps what is spent in any stretch of time below a limit. What is reserved counts from the moment it may be used, so that no window, wherever it
 * begins, holds more than the limit.
 */
final class Pace {

    /** Something spent at a moment; its amount is put right when it is known. */
    static final class Spending {

        private final long at;
        private long amount;

        private Spending(long at, long amount) {
            this.at = at;
            this.amount = amount;
        }
    }

    private final long limit;
    private final long window;
    private final LongSupplier nanoTime;
    private final Deque<Spending> spent = new ArrayDeque<>();

    Pace(long limit, Duration window, LongSupplier nanoTime) {
        this.limit = limit;
        this.window = window.toNanos();
        this.nanoTime = nanoTime;
    }

    /**
     * Reserves an amount for the first moment it fits; more than the limit waits for a window of its own.
     *
     * @param longest the longest wait that is any use
     * @return how long to pause from now, reserved if that is no longer than {@code longest}
     */
    synchronized Reservation reserve(long amount, Duration longest) {
        long now = nanoTime.getAsLong();
        while (!spent.isEmpty() && spent.peekFirst().at <= now - window) {
            spent.removeFirst();
        }
        long at = firstMoment(Math.min(amount, limit), now);
        Duration pause = Duration.ofNanos(at - now);
        if (pause.compareTo(longest) > 0) {
            return new Reservation(pause, Optional.empty());
        }
        Spending spending = new Spending(at, amount);
        spent.addLast(spending);
        return new Reservation(pause, Optional.of(spending));
    }

    private long firstMoment(long amount, long now) {
        long at = spent.isEmpty() ? now : Math.max(now, spent.peekLast().at);
        long sum = spent.stream().mapToLong(spending -> spending.amount).sum();
        for (Spending spending : spent) {
            if (spending.at <= at - window) {
                sum -= spending.amount;
            } else if (sum + amount > limit) {
                at = Math.max(at, spending.at + window);
                sum -= spending.amount;
            }
        }
        return at;
    }

    /** What a reservation really cost. */
    synchronized void settle(Spending spending, long amount) {
        spending.amount = amount;
    }

    /** @param spending empty where the wait would have been too long, and nothing is reserved */
    record Reservation(Duration pause, Optional<Spending> spending) {}
}
