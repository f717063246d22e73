package dev.precis.translation;

import dev.precis.model.Courtesy;
import dev.precis.model.Lane;
import io.opentelemetry.context.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Runs the batches of a request side by side. The threads are unbounded on purpose: a batch that waits for its halves must never wait
 * for a thread they hold, and how many questions are under way the gateway bounds.
 */
@Singleton
final class BatchThreads {

    private final ExecutorService threads = Context.taskWrapping(Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "translation-batch");
        thread.setDaemon(true);
        return thread;
    }));

    /** The results in the order of the tasks; the first task runs on the caller's own thread. */
    <T> List<T> sideBySide(Courtesy courtesy, Lane lane, List<Supplier<T>> tasks) {
        List<CompletableFuture<T>> others = tasks.stream()
                .skip(1)
                .map(task -> CompletableFuture.supplyAsync(() -> courtesy.work(lane, task), threads))
                .toList();
        List<T> results = new ArrayList<>();
        if (!tasks.isEmpty()) {
            results.add(tasks.get(0).get());
        }
        others.forEach(other -> results.add(courtesy.away(lane, () -> result(other))));
        return results;
    }

    private static <T> T result(CompletableFuture<T> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
