package dev.precis.model;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Lets whoever works for a batch step back where the processors are needed. Of a batch's pieces of work only a few compute at a time, however many
 * wait for a model: beside a hundred threads that could all run, somebody who waits for an answer would get a hundredth. And while such a one
 * computes, no further piece of a batch begins.
 */
@Singleton
public final class Courtesy {

    /** A batch goes on, slower, however many wait for answers. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    /** Some of those that compute wait for the database. */
    private static final int ROOM_A_PROCESSOR = 2;

    private final Semaphore room;
    private final long longest;
    private final ThreadLocal<Boolean> inRoom = ThreadLocal.withInitial(() -> false);
    private int busy;

    @Inject
    public Courtesy() {
        this(ROOM_A_PROCESSOR * Runtime.getRuntime().availableProcessors(), LONGEST);
    }

    /**
     * @param room pieces of work of batches that compute at the same time
     * @param longest how long each of them lets others go first
     */
    Courtesy(int room, Duration longest) {
        this.room = new Semaphore(room, true);
        this.longest = longest.toNanos();
    }

    /** Does a piece of work that needs the processors. What it waits for meanwhile it waits for by {@link #away}. */
    public <T> T work(Lane lane, Supplier<T> work) {
        if (lane == Lane.BATCH) {
            return inRoom.get() ? work.get() : withRoom(work);
        }
        count(1);
        try {
            return work.get();
        } finally {
            count(-1);
        }
    }

    private <T> T withRoom(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /**
     * Waits within a piece of work: for a model, or for somebody else's work. Whoever waited otherwise would keep the room from those it
     * waits for.
     */
    public <T> T away(Lane lane, Supplier<T> waiting) {
        if (lane == Lane.BATCH) {
            return inRoom.get() ? outside(waiting) : waiting.get();
        }
        count(-1);
        try {
            return waiting.get();
        } finally {
            count(1);
        }
    }

    private <T> T outside(Supplier<T> waiting) {
        leave();
        try {
            return waiting.get();
        } finally {
            enter();
        }
    }

    private void enter() {
        room.acquireUninterruptibly();
        inRoom.set(true);
        afterYou();
    }

    private void leave() {
        inRoom.set(false);
        room.release();
    }

    /** Whether somebody who waits for an answer needs the processors now. */
    synchronized boolean isComputing() {
        return busy > 0;
    }

    private synchronized void count(int by) {
        busy += by;
        if (busy <= 0) {
            notifyAll();
        }
    }

    private synchronized void afterYou() {
        long deadline = System.nanoTime() + longest;
        try {
            for (long left = longest; busy > 0 && left > 0; left = deadline - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
