package dev.precis.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings many small transactions to the disk by one: every commit waits for the disk, and with SQLite only one can be under way.
 * Whatever waits when the disk is free goes together, each within a savepoint of its own; what somebody waits for goes first.
 */
final class GroupCommit {

    /** So few that whoever comes meanwhile does not wait long for its turn. */
    private static final int MOST_TOGETHER = 64;

    /** What somebody waits for, then by what it is about: two nodes that hold the same rows take them in one order, and never wait for each other. */
    private static final Comparator<Waiting<?>> ORDER = Comparator.<Waiting<?>, Boolean>comparing(Waiting::patient)
            .thenComparing(Waiting::subject)
            .thenComparing(Waiting::number);

    private final Jdbi jdbi;
    private final AtomicLong numbers = new AtomicLong();
    private final BlockingQueue<Waiting<?>> queue = new PriorityBlockingQueue<>(
            MOST_TOGETHER,
            Comparator.<Waiting<?>, Boolean>comparing(Waiting::patient).thenComparing(Waiting::number));
    private volatile Thread writer;
    private volatile boolean closed;

    GroupCommit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A transaction that somebody waits for. */
    <T> T write(HandleCallback<T, RuntimeException> transaction) {
        return write(false, "", transaction);
    }

    /** One that lets others go first. @param subject what it is about, such as the batch whose row it holds */
    <T> T writePatiently(String subject, HandleCallback<T, RuntimeException> transaction) {
        return write(true, subject, transaction);
    }

    private <T> T write(boolean patient, String subject, HandleCallback<T, RuntimeException> transaction) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("a write that waits for a write would wait for ever");
        }
        Waiting<T> waiting =
                new Waiting<>(patient, subject, numbers.incrementAndGet(), transaction, new CompletableFuture<>());
        if (!joined(waiting)) {
            return jdbi.inTransaction(transaction);
        }
        try {
            return waiting.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** False once it is closed: the last words of others that close go to the disk one by one. */
    private synchronized boolean joined(Waiting<?> waiting) {
        if (closed) {
            return false;
        }
        if (writer == null) {
            writer = new Thread(this::serve, "store-writer");
            writer.setDaemon(true);
            writer.start();
        }
        queue.add(waiting);
        return true;
    }

    private void serve() {
        while (true) {
            List<Waiting<?>> together = new ArrayList<>();
            try {
                together.add(queue.take());
            } catch (InterruptedException asked) {
                if (closed && queue.isEmpty()) {
                    return;
                }
                continue;
            }
            queue.drainTo(together, MOST_TOGETHER - 1);
            if (together.size() == 1) {
                together.get(0).alone(jdbi);
            } else {
                commit(together);
            }
            if (closed && queue.isEmpty()) {
                return;
            }
        }
    }

    private void commit(List<Waiting<?>> together) {
        List<Runnable> answers = new ArrayList<>();
        together.sort(ORDER);
        try {
            jdbi.useTransaction(handle -> together.forEach(each -> answers.add(each.within(handle))));
            answers.forEach(Runnable::run);
        } catch (RuntimeException | Error e) {
            together.forEach(each -> each.done.completeExceptionally(e));
        }
    }

    /** How many wait for the disk. */
    int waiting() {
        return queue.size();
    }

    synchronized void close() {
        closed = true;
        if (writer != null) {
            writer.interrupt();
        }
    }

    private record Waiting<T>(
            boolean patient,
            String subject,
            long number,
            HandleCallback<T, RuntimeException> transaction,
            CompletableFuture<T> done) {

        /** Nobody shares the transaction, so that nobody has to be shielded from what becomes of it. */
        void alone(Jdbi jdbi) {
            try {
                done.complete(jdbi.inTransaction(transaction));
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        }

        /** Does the work and says how to tell what came of it, once it is on the disk. */
        Runnable within(Handle handle) {
            handle.execute("savepoint one_of_many");
            try {
                T result = transaction.withHandle(handle);
                handle.execute("release one_of_many");
                return () -> done.complete(result);
            } catch (RuntimeException | Error e) {
                handle.execute("rollback to one_of_many");
                handle.execute("release one_of_many");
                return () -> done.completeExceptionally(e);
            }
        }
    }
}
