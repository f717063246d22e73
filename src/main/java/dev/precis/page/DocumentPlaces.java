package dev.precis.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The places at which documents are read. Nearly every document is read in a moment; one that takes long moves to a place kept for
 * such, so that documents made to take long cannot shut the others out.
 */
final class DocumentPlaces {

    /** More waiting than this would only wait in vain, and hold the threads that answer other requests. */
    private static final int MOST_WAITING = 32;

    private final Semaphore quick;
    private final Semaphore slow;
    private final Semaphore abandoned;
    private final Duration longestWait;
    private final Duration timeout;

    DocumentPlaces(DocumentConfig config) {
        quick = new Semaphore(config.concurrency(), true);
        slow = new Semaphore(config.concurrency());
        abandoned = new Semaphore(config.concurrency());
        longestWait = config.maxWait();
        timeout = config.timeout();
    }

    /**
     * A place, waited for if need be.
     *
     * @throws DocumentsBusy where none becomes free in time
     */
    Place take() {
        boolean taken = quick.tryAcquire();
        if (!taken && quick.getQueueLength() < MOST_WAITING) {
            try {
                taken = quick.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
            }
        }
        if (!taken) {
            throw busy("too many documents are being read");
        }
        return new Place();
    }

    DocumentsBusy busy(String why) {
        return new DocumentsBusy(why, timeout);
    }

    /** Held from the moment a document is let in until its reader has truly ended. */
    final class Place {

        private Semaphore held = quick;
        private boolean left;

        private Place() {}

        /** Whether the document may go on, now that it takes long: at a place for such, or because nobody waits for this one. */
        synchronized boolean mayGoOn() {
            if (!left && held == quick && slow.tryAcquire()) {
                quick.release();
                held = slow;
            }
            return left || held != quick || !quick.hasQueuedThreads();
        }

        /** The reader has ended. */
        synchronized void leave() {
            left = true;
            held.release();
        }

        /**
         * The reader does not end, and nothing in Java can make it. Its place is freed, but only for so many: beyond these, each
         * keeps its place, so that readers gone astray are bounded.
         */
        synchronized void abandon() {
            if (!left && abandoned.tryAcquire()) {
                held.release();
                held = abandoned;
            }
        }
    }
}
