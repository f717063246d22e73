package dev.precis.cache;

import dev.precis.store.StoreAway;
import org.jboss.logging.Logger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What passed its checks, in the table or on its way there. */
final class KeptResults {

    private static final Logger LOG = Logger.getLogger(ResultCache.class);

    private final CacheTable table;
    private final Flights flights;

    KeptResults(CacheTable table, Flights flights) {
        this.table = table;
        this.flights = flights;
    }

    /** What is on its way into the table is looked for first: in between it is in both, and never in neither. */
    Map<CacheKey, CachedResult> find(Set<CacheKey> keys) {
        Map<CacheKey, CachedResult> found = new LinkedHashMap<>();
        keys.forEach(key -> flights.unwritten(key).ifPresent(result -> found.put(key, result)));
        found.putAll(
                written(keys.stream().filter(key -> !found.containsKey(key)).toList()));
        return found;
    }

    private Map<CacheKey, CachedResult> written(List<CacheKey> keys) {
        try {
            return table.read(keys);
        } catch (RuntimeException e) {
            StoreAway.in(e).ifPresent(away -> {
                throw away;
            });
            LOG.warnf("the cache cannot be read, its questions are asked anew: %s", e.getMessage());
            return Map.of();
        }
    }
}
