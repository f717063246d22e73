package dev.precis.briefing;

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
    private final Tracer tracer;

    Steps(BriefingConfig config, Tracer tracer) {
        this.admitted = new Semaphore(config.concurrentArticles(), true);
        this.tracer = tracer;
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

    /** @param name of its span in traces */
    <T> CompletableFuture<T> start(String name, Supplier<T> step) {
        Context request = Context.current();
        return CompletableFuture.supplyAsync(() -> traced(request, name, step), pool);
    }

    /** @param name of its span in traces */
    <T, R> CompletableFuture<R> then(CompletableFuture<T> before, String name, Function<T, R> step) {
        Context request = Context.current();
        return before.thenApplyAsync(value -> traced(request, name, () -> step.apply(value)), pool);
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
