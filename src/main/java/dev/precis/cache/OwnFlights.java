package dev.precis.cache;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Nobody but this process asks; so its results are found before they are written. */
final class OwnFlights implements Flights {

    private final WriteBehind writing;

    OwnFlights(CacheTable table) {
        this.writing = new WriteBehind(table);
    }

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
        Map<CacheKey, CachedResult> kept = new LinkedHashMap<>();
        results.forEach((lease, result) -> kept.put(lease.key(), result));
        if (sound) {
            writing.keep(kept);
        } else {
            writing.keepDoubtful(kept);
        }
    }

    @Override
    public void close(Lease lease, Optional<CachedResult> result) {}

    @Override
    public boolean areShared() {
        return false;
    }

    @Override
    public void forget() {}

    @Override
    public Optional<CachedResult> unwritten(CacheKey key) {
        return writing.find(key);
    }

    @Override
    public void settle() {
        writing.settle();
    }
}
