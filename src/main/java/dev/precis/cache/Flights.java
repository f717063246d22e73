package dev.precis.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Sees to it that a question is asked by one caller of all nodes. */
interface Flights {

    /** Nobody but this process asks. */
    Flights ALONE = new Flights() {
        @Override
        public Map<CacheKey, Long> take(Collection<CacheKey> keys) {
            return keys.stream().collect(Collectors.toMap(key -> key, key -> 0L));
        }

        @Override
        public void await(CacheKey key, CompletableFuture<CachedResult> result) {
            throw new IllegalStateException("nobody else asks");
        }

        @Override
        public void keep(CacheTable table, Map<Lease, CachedResult> results, boolean sound) {
            table.write(results, sound);
        }

        @Override
        public void close(Lease lease, Optional<CachedResult> result) {}

        @Override
        public void forget() {}
    };

    /** Takes what nobody else is asking; a token for each. */
    Map<CacheKey, Long> take(Collection<CacheKey> keys);

    /** Completes the future when the other node's question has an answer, or is given up. */
    void await(CacheKey key, CompletableFuture<CachedResult> result);

    /** Writes results of leases that are still held, and ends those leases. */
    void keep(CacheTable table, Map<Lease, CachedResult> results, boolean sound);

    /** Ends a lease whose result is not kept. @param result what those who wait are given */
    void close(Lease lease, Optional<CachedResult> result);

    /** Forgets what nobody can be waiting for any more. */
    void forget();
}
