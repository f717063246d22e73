package dev.precis.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Brings many small transactions to the disk by one: with SQLite every commit waits for the disk, and only one can be under way.
 * Whatever waits when the disk is free goes together, each within a savepoint of its own.
 */
final class GroupCommit {

    private static final int MOST_TOGETHER = 200;

    private final Jdbi jdbi;
    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private volatile Thread writer;
    private volatile boolean closed;

    GroupCommit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    <T> T write(HandleCallback<T, RuntimeException> transaction) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("a write that waits for a write would wait for ever");
        }
        Waiting<T> waiting = new Waiting<>(transaction, new CompletableFuture<>());
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
        try {
            jdbi.useTransaction(handle -> together.forEach(each -> answers.add(each.within(handle))));
            answers.forEach(Runnable::run);
        } catch (RuntimeException | Error e) {
            together.forEach(each -> each.done.completeExceptionally(e));
        }
    }

    synchronized void close() {
        closed = true;
        if (writer != null) {
            writer.interrupt();
        }
    }

    private record Waiting<T>(HandleCallback<T, RuntimeException> transaction, CompletableFuture<T> done) {

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
