package dev.precis.cache;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** The right, and the duty, to answer one question for everybody who asks it meanwhile. Close it in any case. */
public final class Lease implements AutoCloseable {

    private final CacheKey key;
    private final CompletableFuture<CachedResult> flight;
    private final Runnable landed;

    Lease(CacheKey key, CompletableFuture<CachedResult> flight, Runnable landed) {
        this.key = key;
        this.flight = flight;
        this.landed = landed;
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
