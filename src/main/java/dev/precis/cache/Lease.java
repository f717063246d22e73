package dev.precis.cache;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** The right, and the duty, to answer one question for everybody who asks it meanwhile. Close it in any case. */
public final class Lease implements AutoCloseable {

    private final CacheKey key;
    private final CompletableFuture<CachedResult> flight;
    private final Runnable landed;
    private final boolean kept;

    private Lease(CacheKey key, CompletableFuture<CachedResult> flight, Runnable landed, boolean kept) {
        this.key = key;
        this.flight = flight;
        this.landed = landed;
        this.kept = kept;
    }

    /** A lease that others may wait for; {@code landed} runs when they have their answer. */
    static Lease watched(CacheKey key, CompletableFuture<CachedResult> flight, Runnable landed) {
        return new Lease(key, flight, landed, true);
    }

    /** A lease that nobody waits for and whose result is kept nowhere. */
    static Lease unwatched(CacheKey key) {
        return new Lease(key, new CompletableFuture<>(), () -> {}, false);
    }

    boolean kept() {
        return kept;
    }

    public CacheKey key() {
        return key;
    }

    /** Gives a result to those who wait, without keeping it: it did not pass its checks. */
    public void share(CachedResult result) {
        flight.complete(result);
        landed.run();
    }

    /** Tells those who wait that there is no result, by the exception they will meet. */
    public void fail(RuntimeException cause) {
        flight.completeExceptionally(cause);
        landed.run();
    }

    /** Ends a lease that was neither kept, shared nor failed; those who wait meet a {@link CancellationException}. */
    @Override
    public void close() {
        fail(new CancellationException("the question was given up"));
    }
}
