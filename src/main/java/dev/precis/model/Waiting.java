package dev.precis.model;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for one answer within three limits: until its head comes, between any two of its pieces, and altogether. */
final class Waiting {

    private final Deadline deadline;
    private final Deadline head;
    private final Duration idle;
    private volatile long lastCame;
    private volatile boolean begun;

    Waiting(Deadline deadline, Limits limits) {
        this.deadline = deadline;
        this.head = Deadline.in(limits.firstByte());
        this.idle = limits.idle();
    }

    /** Something of the answer came; its head first. */
    void cameAt(long nanoTime) {
        lastCame = nanoTime;
        begun = true;
    }

    /** @throws CallFailed where the answer breaks off or a limit is reached; the connection is closed then */
    <T> T forAnswer(CompletableFuture<T> coming) {
        try {
            return awaited(coming);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw HttpFailures.ofInterrupt();
        } catch (ExecutionException e) {
            throw HttpFailures.ofBreak(e.getCause());
        } catch (CallFailed e) {
            coming.cancel(true);
            throw e;
        }
    }

    private <T> T awaited(CompletableFuture<T> coming) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return coming.get(next().remaining().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                giveUpIfLate();
            }
        }
    }

    private Deadline next() {
        Deadline next = begun ? new Deadline(lastCame + idle.toNanos()) : head;
        return next.remaining().compareTo(deadline.remaining()) < 0 ? next : deadline;
    }

    private void giveUpIfLate() {
        if (deadline.remaining().isZero()) {
            throw HttpFailures.ofDeadline();
        }
        if (next().remaining().isZero()) {
            throw begun ? HttpFailures.ofStandstill() : HttpFailures.ofLateHead();
        }
    }
}
