package dev.precis.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sees to it that a question is asked by one caller of all nodes. */
interface Flights {

    /** Takes what nobody else is asking; a token for each. */
    Map<CacheKey, Long> take(Collection<CacheKey> keys);

    /** Completes the future when the other node's question has an answer, or is given up. */
    void await(CacheKey key, CompletableFuture<CachedResult> result);

    /** Writes results of leases that are still held, and ends those leases. */
    void keep(CacheTable table, Map<Lease, CachedResult> results, boolean sound);

    /** Ends a lease whose result is not kept. @param result what those who wait are given */
    void close(Lease lease, Optional<CachedResult> result);

    /** Whether others than this process keep results too. */
    boolean areShared();

    /** Forgets what nobody can be waiting for any more. */
    void forget();

    /** Ends a lease with what those who wait were given. */
    default void end(Lease lease) {
        boolean failed = lease.flight().isCompletedExceptionally();
        close(lease, failed ? Optional.empty() : Optional.of(lease.flight().join()));
    }

    /** A kept result that is not in the table yet. */
    default Optional<CachedResult> unwritten(CacheKey key) {
        return Optional.empty();
    }

    /** Returns when everything kept so far is in the table. */
    default void settle() {}
}
