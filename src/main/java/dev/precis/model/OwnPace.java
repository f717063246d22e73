package dev.precis.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The pace of this process alone. */
final class OwnPace implements Pace {

    private static final class Spent {

        private final long at;
        private long amount;

        private Spent(long at, long amount) {
            this.at = at;
            this.amount = amount;
        }
    }

    private final long limit;
    private final long window;
    private final LongSupplier nanoTime;
    private final Deque<Spent> spent = new ArrayDeque<>();

    OwnPace(long limit, Duration window, LongSupplier nanoTime) {
        this.limit = limit;
        this.window = window.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized Reservation reserve(long amount, Duration longest) {
        long now = nanoTime.getAsLong();
        while (!spent.isEmpty() && spent.peekFirst().at <= now - window) {
            spent.removeFirst();
        }
        long at = firstMoment(Math.min(amount, limit), now);
        Duration pause = Duration.ofNanos(at - now);
        if (pause.compareTo(longest) > 0) {
            return new Reservation(pause, Optional.empty());
        }
        Spent reserved = new Spent(at, amount);
        spent.addLast(reserved);
        return new Reservation(pause, Optional.of(real -> settle(reserved, real)));
    }

    private long firstMoment(long amount, long now) {
        long at = spent.isEmpty() ? now : Math.max(now, spent.peekLast().at);
        long sum = spent.stream().mapToLong(spending -> spending.amount).sum();
        for (Spent spending : spent) {
            if (spending.at <= at - window) {
                sum -= spending.amount;
            } else if (sum + amount > limit) {
                at = Math.max(at, spending.at + window);
                sum -= spending.amount;
            }
        }
        return at;
    }

    private synchronized void settle(Spent reserved, long amount) {
        reserved.amount = amount;
    }
}
