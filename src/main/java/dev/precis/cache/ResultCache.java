package dev.precis.cache;

import dev.precis.store.Database;
import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A persistent, single-flight store of results that passed their checks, or that no asking mends. */
@Singleton
public final class ResultCache {

    private static final Logger LOG = Logger.getLogger(ResultCache.class);

    private final CacheTable table;
    private final WriteBehind writing;
    private final UsageLedger ledger;
    private final ConcurrentMap<CacheKey, CompletableFuture<CachedResult>> underWay = new ConcurrentHashMap<>();

    public ResultCache(Database database, UsageLedger ledger, Clock clock) {
        this.table = new CacheTable(database.jdbi(), clock);
        this.writing = new WriteBehind(table);
        this.ledger = ledger;
    }

    /**
     * Sorts questions into those already answered, those the caller must now answer, and those another caller is answering.
     * A caller settles its own leases before it waits for flights, so that two callers never wait for each other.
     *
     * <p>With {@link CacheUse#BYPASS} every question is the caller's, and its result goes nowhere else. With
     * {@link CacheUse#REFRESH} nothing is a hit, and what is kept replaces what was there.
     */
    public Lookup look(Collection<CacheKey> keys, CacheUse use) {
        Set<CacheKey> asked = new LinkedHashSet<>(keys);
        return switch (use) {
            case BYPASS -> alone(asked);
            case REFRESH -> together(asked, Map.of());
            case USE -> read(asked);
        };
    }

    private static Lookup alone(Set<CacheKey> asked) {
        Map<CacheKey, Lease> leases = new LinkedHashMap<>();
        asked.forEach(key -> leases.put(key, Lease.unwatched(key)));
        return new Lookup(Map.of(), leases, Map.of());
    }

    private Lookup read(Set<CacheKey> asked) {
        Lookup first = together(asked, found(asked));
        Lookup sorted = first.leases().isEmpty() ? first : withLanded(first);
        book(sorted.hits());
        return sorted;
    }

    private Lookup together(Set<CacheKey> asked, Map<CacheKey, CachedResult> hits) {
        Map<CacheKey, Lease> leases = new LinkedHashMap<>();
        Map<CacheKey, Flight> flights = new LinkedHashMap<>();
        for (CacheKey key : asked) {
            if (hits.containsKey(key)) {
                continue;
            }
            CompletableFuture<CachedResult> mine = new CompletableFuture<>();
            CompletableFuture<CachedResult> others = underWay.putIfAbsent(key, mine);
            if (others == null) {
                leases.put(key, Lease.watched(key, mine, () -> underWay.remove(key, mine)));
            } else {
                flights.put(key, new Flight(others));
            }
        }
        return new Lookup(hits, leases, flights);
    }

    /**
     * Reads once more for the leases just taken: another's result may have been kept, and its flight ended, between the first
     * reading and the lease. While a lease is held that cannot happen again.
     */
    private Lookup withLanded(Lookup first) {
        Map<CacheKey, CachedResult> landed = found(first.leases().keySet());
        Map<CacheKey, CachedResult> hits = new LinkedHashMap<>(first.hits());
        Map<CacheKey, Lease> leases = new LinkedHashMap<>(first.leases());
        landed.forEach((key, result) -> {
            leases.remove(key).share(result);
            hits.put(key, result);
        });
        return new Lookup(hits, leases, first.flights());
    }

    /** What is on its way into the table is looked for first: in between it is in both, and never in neither. */
    private Map<CacheKey, CachedResult> found(Set<CacheKey> keys) {
        Map<CacheKey, CachedResult> found = new LinkedHashMap<>();
        keys.forEach(key -> writing.find(key).ifPresent(result -> found.put(key, result)));
        found.putAll(
                written(keys.stream().filter(key -> !found.containsKey(key)).toList()));
        return found;
    }

    private Map<CacheKey, CachedResult> written(List<CacheKey> keys) {
        try {
            return table.read(keys);
        } catch (RuntimeException e) {
            LOG.warnf("the cache cannot be read, its questions are asked anew: %s", e.getMessage());
            return Map.of();
        }
    }

    private void book(Map<CacheKey, CachedResult> hits) {
        if (!hits.isEmpty()) {
            ledger.served(hits.values());
        }
    }

    /**
     * Keeps results that passed their checks, and gives them to those who wait. They are found from now on, and written behind the answer:
     * with a process that is killed the last of them are lost, and asked for once more.
     */
    public void keep(Map<Lease, CachedResult> results) {
        store(results, writing::keep);
    }

    /**
     * Remembers results that failed their checks, and gives them to those who wait. They are never found as long as asking anew
     * may bring a better one: only what has failed {@value CacheTable#MOST_FAILURES} times over is, so that the same request does
     * not pay for ever. Whoever finds it holds it against its source again, as with every result, and shows what is wrong with it. A result
     * that passed its checks is not replaced by one that did not.
     */
    public void keepDoubtful(Map<Lease, CachedResult> results) {
        store(results, writing::keepDoubtful);
    }

    private static void store(Map<Lease, CachedResult> results, Consumer<Map<CacheKey, CachedResult>> writing) {
        Map<CacheKey, CachedResult> kept = new LinkedHashMap<>();
        results.forEach((lease, result) -> {
            if (lease.kept()) {
                kept.put(lease.key(), result);
            }
        });
        try {
            writing.accept(kept);
        } finally {
            results.forEach(Lease::share);
        }
    }

    /** Returns when everything kept so far is written, and what was served is booked. */
    public void settle() {
        writing.settle();
        ledger.settle();
    }

    /** The database is still open when the service says that it stops. */
    void stop(@Observes ShutdownEvent stopping) {
        settle();
    }

    /** What the cache holds and has saved so far. */
    public CacheStats stats() {
        writing.settle();
        return table.stats(ledger.totals());
    }

    /** Removes everything; how many results that were. */
    public int purgeAll() {
        writing.settle();
        return table.deleteAll();
    }

    /** Removes what a model wrote; how many results that were. */
    public int purgeModel(String model) {
        return removed("model", model);
    }

    /** Removes what was written to a prompt, by its SHA-256; how many results that were. */
    public int purgePrompt(String sha256) {
        return removed("prompt", sha256);
    }

    /** Removes one result; 0 where there was none. */
    public int purgeKey(CacheKey key) {
        return removed("cache_key", key.sha256());
    }

    private int removed(String column, String value) {
        writing.settle();
        return table.deleteWhere(column, value);
    }

    /**
     * What came of a look. Every key is in exactly one of the three.
     *
     * @param hits answered before
     * @param leases to be answered by the caller
     * @param flights being answered by another caller
     */
    public record Lookup(Map<CacheKey, CachedResult> hits, Map<CacheKey, Lease> leases, Map<CacheKey, Flight> flights) {

        public Lookup {
            hits = Collections.unmodifiableMap(hits);
            leases = Collections.unmodifiableMap(leases);
            flights = Collections.unmodifiableMap(flights);
        }
    }
}
