package dev.precis.cache;

import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A persistent, single-flight store of results that passed their checks, or that no asking mends. */
@Singleton
public final class ResultCache {

    private static final Logger LOG = Logger.getLogger(ResultCache.class);

    private final CacheTable table;
    private final Flights flights;
    private final KeptResults kept;
    private final UsageLedger ledger;
    private final Looks looks = new Looks();
    private final ConcurrentMap<CacheKey, CompletableFuture<CachedResult>> underWay = new ConcurrentHashMap<>();

    /** A cache that other nodes use as well, where the database is shared. */
    @Inject
    public ResultCache(Database database, UsageLedger ledger, Clock clock, ThisNode node) {
        this.table = new CacheTable(database, clock);
        this.flights = database.isShared()
                ? new SharedFlights(database, new LeaseTable(database, node, clock), table)
                : new OwnFlights(table);
        this.kept = new KeptResults(table, flights);
        this.ledger = ledger;
    }

    /** A cache of one process. */
    public ResultCache(Database database, UsageLedger ledger, Clock clock) {
        this.table = new CacheTable(database, clock);
        this.flights = new OwnFlights(table);
        this.kept = new KeptResults(table, flights);
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
        try (Looks.Look look = looks.open(asked)) {
            Lookup first = together(asked, kept.find(asked));
            boolean again = flights.areShared() || look.mayHaveMissed();
            Lookup sorted = first.leases().isEmpty() || !again ? first : withLanded(first);
            ledger.served(sorted.hits().values());
            return sorted;
        }
    }

    private Lookup together(Set<CacheKey> asked, Map<CacheKey, CachedResult> hits) {
        Map<CacheKey, CompletableFuture<CachedResult>> mine = new LinkedHashMap<>();
        Map<CacheKey, Flight> others = new LinkedHashMap<>();
        for (CacheKey key : asked) {
            if (hits.containsKey(key)) {
                continue;
            }
            CompletableFuture<CachedResult> begun = new CompletableFuture<>();
            CompletableFuture<CachedResult> underWayAlready = underWay.putIfAbsent(key, begun);
            if (underWayAlready == null) {
                mine.put(key, begun);
            } else {
                others.put(key, new Flight(underWayAlready));
            }
        }
        return new Lookup(hits, mine.isEmpty() ? Map.of() : leased(mine, others), others);
    }

    /** Of what nobody here is asking: leases for what no other node asks either; the rest joins the flights. */
    private Map<CacheKey, Lease> leased(
            Map<CacheKey, CompletableFuture<CachedResult>> mine, Map<CacheKey, Flight> others) {
        Map<CacheKey, Long> tokens = taken(mine);
        Map<CacheKey, Lease> leases = new LinkedHashMap<>();
        mine.forEach((key, flight) -> {
            if (tokens.containsKey(key)) {
                leases.put(key, Lease.watched(key, tokens.get(key), flight, this::landed));
            } else {
                flight.whenComplete((result, failure) -> underWay.remove(key, flight));
                flights.await(key, flight);
                others.put(key, new Flight(flight));
            }
        });
        return leases;
    }

    private Map<CacheKey, Long> taken(Map<CacheKey, CompletableFuture<CachedResult>> mine) {
        try {
            return flights.take(mine.keySet());
        } catch (RuntimeException e) {
            mine.forEach((key, flight) -> {
                underWay.remove(key, flight);
                flight.completeExceptionally(e);
            });
            throw e;
        }
    }

    private void landed(Lease lease) {
        looks.landed(lease.key());
        underWay.remove(lease.key(), lease.flight());
        flights.end(lease);
    }

    /**
     * Reads once more for the leases just taken: another's result may have been kept, and its flight ended, between the first
     * reading and the lease. While a lease is held that cannot happen again.
     */
    private Lookup withLanded(Lookup first) {
        Map<CacheKey, CachedResult> landed = kept.find(first.leases().keySet());
        Map<CacheKey, CachedResult> hits = new LinkedHashMap<>(first.hits());
        Map<CacheKey, Lease> leases = new LinkedHashMap<>(first.leases());
        landed.forEach((key, result) -> {
            leases.remove(key).share(result);
            hits.put(key, result);
        });
        return new Lookup(hits, leases, first.flights());
    }

    /**
     * Keeps results that passed their checks, and gives them to those who wait. They are found from now on, and written behind the answer:
     * with a process that is killed the last of them are lost, and asked for once more.
     */
    public void keep(Map<Lease, CachedResult> results) {
        store(results, true);
    }

    /**
     * Remembers results that failed their checks, and gives them to those who wait. They are never found as long as asking anew
     * may bring a better one: only what has failed {@value CacheTable#MOST_FAILURES} times over is, so that the same request does
     * not pay for ever. Whoever finds it holds it against its source again, as with every result, and shows what is wrong with it. A result
     * that passed its checks is not replaced by one that did not.
     */
    public void keepDoubtful(Map<Lease, CachedResult> results) {
        store(results, false);
    }

    private void store(Map<Lease, CachedResult> results, boolean sound) {
        Map<Lease, CachedResult> kept = new LinkedHashMap<>(results);
        kept.keySet().removeIf(lease -> !lease.kept());
        try {
            if (!kept.isEmpty()) {
                flights.keep(table, kept, sound);
            }
        } catch (RuntimeException e) {
            LOG.warnf("the cache cannot be written, its results are used but not kept: %s", e.getMessage());
        } finally {
            results.forEach(Lease::share);
        }
    }

    /** Returns when everything kept so far is written, and what was served is booked. */
    public void settle() {
        flights.settle();
        ledger.settle();
    }

    /** The database is still open when the service says that it stops. */
    void stop(@Observes ShutdownEvent stopping) {
        settle();
    }

    /** Forgets which questions were asked long ago, so that a table does not grow for ever. */
    public void forgetFlights() {
        flights.forget();
    }

    /** What the cache holds and has saved so far. */
    public CacheStats stats() {
        flights.settle();
        return table.stats(ledger.totals());
    }

    /** Removes everything; how many results that were. */
    public int purgeAll() {
        flights.settle();
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
        flights.settle();
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
