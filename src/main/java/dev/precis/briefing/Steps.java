package dev.precis.briefing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Runs the steps of briefings side by side.
 *
 * <p>Steps wait for models and for each other, so the pool itself is unbounded; what bounds it is the number of articles
 * admitted at once, each of which has a handful of steps.
 */
@Singleton
final class Steps {

    private final ExecutorService pool = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "briefing-step");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore admitted;

    Steps(BriefingConfig config) {
        this.admitted = new Semaphore(config.concurrentArticles(), true);
    }

    /**
     * Starts work on an article as soon as there is room for it.
     *
     * @param done when the work has ended, well or not; its room is free again then
     */
    <T> T admit(Supplier<T> work, Function<T, CompletableFuture<?>> done) {
        admitted.acquireUninterruptibly();
        try {
            T started = work.get();
            done.apply(started).whenComplete((nothing, failure) -> admitted.release());
            return started;
        } catch (RuntimeException e) {
            admitted.release();
            throw e;
        }
    }

    <T> CompletableFuture<T> start(Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, pool);
    }

    <T, R> CompletableFuture<R> then(CompletableFuture<T> before, Function<T, R> step) {
        return before.thenApplyAsync(step, pool);
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }
}
