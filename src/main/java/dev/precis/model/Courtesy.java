package dev.precis.model;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

/**
 * Lets whoever works for a batch step back while somebody who waits for an answer needs the processors: beside a large batch there are
 * more threads that could run than processors, and each would get a small share.
 */
@Singleton
public final class Courtesy {

    /** A batch goes on, slower, however many wait for answers. */
    private static final long LONGEST = Duration.ofMillis(100).toNanos();

    private int busy;

    /** Does a piece of work that needs the processors. */
    public <T> T work(Lane lane, Supplier<T> work) {
        if (lane == Lane.BATCH) {
            afterYou();
            return work.get();
        }
        count(1);
        try {
            return work.get();
        } finally {
            count(-1);
        }
    }

    /** Waits within a piece of work, for a model. */
    <T> T away(Lane lane, Supplier<T> waiting) {
        if (lane == Lane.BATCH) {
            T result = waiting.get();
            afterYou();
            return result;
        }
        count(-1);
        try {
            return waiting.get();
        } finally {
            count(1);
        }
    }

    private synchronized void count(int by) {
        busy += by;
        if (busy <= 0) {
            notifyAll();
        }
    }

    private synchronized void afterYou() {
        long deadline = System.nanoTime() + LONGEST;
        try {
            for (long left = LONGEST; busy > 0 && left > 0; left = deadline - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
