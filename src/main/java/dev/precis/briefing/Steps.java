package dev.precis.briefing;

import dev.precis.model.Lane;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
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

    @Inject
    Steps(BriefingConfig config) {
        this(config.concurrentArticles());
    }

    /** @param concurrentArticles articles in work at the same time, over all requests that are waited for */
    Steps(int concurrentArticles) {
        this.admitted = new Semaphore(concurrentArticles, true);
    }

    /**
     * Starts work on an article as soon as there is room for it. A batch is bounded by those who run it, and takes no room from those
     * who wait for an answer.
     *
     * @param done when the work has ended, well or not; its room is free again then
     */
    <T> T admit(Lane lane, Supplier<T> work, Function<T, CompletableFuture<?>> done) {
        if (lane == Lane.BATCH) {
            return work.get();
        }
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
