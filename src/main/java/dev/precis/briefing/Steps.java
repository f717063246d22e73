package dev.precis.briefing;

import dev.precis.model.Courtesy;
import dev.precis.model.Lane;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

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
    private final Courtesy courtesy;
    private final Tracer tracer;

    @Inject
    Steps(BriefingConfig config, Courtesy courtesy, Tracer tracer) {
        this(config.concurrentArticles(), courtesy, tracer);
    }

    /** @param concurrentArticles articles in work at the same time, over all requests that are waited for */
    Steps(int concurrentArticles, Courtesy courtesy, Tracer tracer) {
        this.admitted = new Semaphore(concurrentArticles, true);
        this.courtesy = courtesy;
        this.tracer = tracer;
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

    /** @param name of its span in traces */
    <T> CompletableFuture<T> start(Lane lane, String name, Supplier<T> step) {
        Context request = Context.current();
        return CompletableFuture.supplyAsync(() -> courtesy.work(lane, () -> traced(request, name, step)), pool);
    }

    /** @param name of its span in traces */
    <T, R> CompletableFuture<R> then(Lane lane, CompletableFuture<T> before, String name, Function<T, R> step) {
        Context request = Context.current();
        return before.thenApplyAsync(
                done -> courtesy.work(lane, () -> traced(request, name, () -> step.apply(done))), pool);
    }

    /** Does a step on the caller's own thread. */
    <T> T now(Lane lane, Supplier<T> step) {
        return courtesy.work(lane, step);
    }

    private <T> T traced(Context request, String name, Supplier<T> step) {
        Span span = tracer.spanBuilder(name).setParent(request).startSpan();
        try (Scope within = span.makeCurrent()) {
            return step.get();
        } finally {
            span.end();
        }
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }
}
