package dev.precis.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** So many at once; a place that becomes free goes to the first in the more urgent line. */
final class Places {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Lane, Deque<Waiter>> lines = new EnumMap<>(Lane.class);
    private int free;

    private static final class Waiter {

        private final Condition called;
        private boolean served;

        private Waiter(Condition called) {
            this.called = called;
        }
    }

    Places(int places) {
        this.free = places;
        for (Lane lane : Lane.values()) {
            lines.put(lane, new ArrayDeque<>());
        }
    }

    /** Takes a place if one is free and nobody who goes first waits for it. */
    boolean tryAcquire(Lane lane) {
        lock.lock();
        try {
            boolean first = free > 0
                    && lines.get(Lane.INTERACTIVE).isEmpty()
                    && lines.get(lane).isEmpty();
            free -= first ? 1 : 0;
            return first;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a place. */
    void acquire(Lane lane) throws InterruptedException {
        tryAcquire(lane, Duration.ofNanos(Long.MAX_VALUE));
    }

    /** Waits for a place at most so long; false where none came. */
    boolean tryAcquire(Lane lane, Duration longest) throws InterruptedException {
        if (tryAcquire(lane)) {
            return true;
        }
        lock.lockInterruptibly();
        Waiter waiter = new Waiter(lock.newCondition());
        try {
            lines.get(lane).addLast(waiter);
            serve();
            long left = longest.toNanos();
            while (!waiter.served && left > 0) {
                left = waiter.called.awaitNanos(left);
            }
            return waiter.served;
        } catch (InterruptedException e) {
            if (waiter.served) {
                free++;
                serve();
            }
            throw e;
        } finally {
            lines.get(lane).remove(waiter);
            lock.unlock();
        }
    }

    void release() {
        lock.lock();
        try {
            free++;
            serve();
        } finally {
            lock.unlock();
        }
    }

    int free() {
        lock.lock();
        try {
            return free;
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        for (Lane lane : Lane.values()) {
            Deque<Waiter> line = lines.get(lane);
            while (free > 0 && !line.isEmpty()) {
                Waiter next = line.removeFirst();
                next.served = true;
                free--;
                next.called.signal();
            }
        }
    }
}
