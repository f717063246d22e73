package dev.precis.cache;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The right, and the duty, to answer one question for everybody who asks it meanwhile. Close it in any case. */
public final class Lease implements AutoCloseable {

    private final CacheKey key;
    private final long token;
    private final CompletableFuture<CachedResult> flight;
    private final Consumer<Lease> landed;
    private final boolean kept;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean told;

    private Lease(
            CacheKey key, long token, CompletableFuture<CachedResult> flight, Consumer<Lease> landed, boolean kept) {
        this.key = key;
        this.token = token;
        this.flight = flight;
        this.landed = landed;
        this.kept = kept;
    }

    /**
     * A lease that others may wait for.
     *
     * @param token tells this holder from one before or after it
     * @param landed runs once, when they have their answer or know that there is none
     */
    static Lease watched(CacheKey key, long token, CompletableFuture<CachedResult> flight, Consumer<Lease> landed) {
        return new Lease(key, token, flight, landed, true);
    }

    /** A lease that nobody waits for and whose result is kept nowhere. */
    static Lease unwatched(CacheKey key) {
        return new Lease(key, 0, new CompletableFuture<>(), lease -> {}, false);
    }

    boolean kept() {
        return kept;
    }

    long token() {
        return token;
    }

    /** Other nodes know already that it has ended. */
    void told() {
        told = true;
    }

    boolean isTold() {
        return told;
    }

    CompletableFuture<CachedResult> flight() {
        return flight;
    }

    public CacheKey key() {
        return key;
    }

    /** Gives a result to those who wait, without keeping it: it did not pass its checks. */
    public void share(CachedResult result) {
        flight.complete(result);
        land();
    }

    /** Tells those who wait that there is no result, by the exception they will meet. */
    public void fail(RuntimeException cause) {
        flight.completeExceptionally(cause);
        land();
    }

    /**
     * Ends a lease that was neither kept, shared nor failed; those who wait meet a {@link CancellationException}, and may ask
     * themselves.
     */
    @Override
    public void close() {
        fail(new CancellationException("the question was given up"));
    }

    private void land() {
        if (over.compareAndSet(false, true)) {
            landed.accept(this);
        }
    }
}
