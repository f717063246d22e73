package dev.precis.cache;

import dev.precis.cache.LeaseTable.Standing;
import dev.precis.store.Database;
import dev.precis.store.StoreAway;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One asker over all nodes: by a row with a token. Those who wait are served by one thread that looks at all their rows together;
 * where the holder died, they are told that the question was given up, and one of them asks anew.
 */
final class SharedFlights implements Flights {

    private static final Logger LOG = Logger.getLogger(SharedFlights.class);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final int KEYS_AT_ONCE = 1000;

    private final Database database;
    private final LeaseTable leases;
    private final CacheTable cache;
    private final ConcurrentMap<CacheKey, CompletableFuture<CachedResult>> waiting = new ConcurrentHashMap<>();
    private final ConcurrentMap<Lease, Optional<CachedResult>> untold = new ConcurrentHashMap<>();
    private final ConcurrentMap<Lease, Unkept> unkept = new ConcurrentHashMap<>();
    private boolean watched;

    /** An answer that came while the database was away. */
    private record Unkept(CachedResult result, boolean sound) {}

    SharedFlights(Database database, LeaseTable leases, CacheTable cache) {
        this.database = database;
        this.leases = leases;
        this.cache = cache;
    }

    @Override
    public Map<CacheKey, Long> take(Collection<CacheKey> keys) {
        return leases.take(keys);
    }

    @Override
    public void await(CacheKey key, CompletableFuture<CachedResult> result) {
        waiting.put(key, result);
        startWatch();
    }

    private synchronized void startWatch() {
        if (!watched) {
            watched = true;
            Thread thread = new Thread(this::watch, "shared-flights");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void keep(CacheTable table, Map<Lease, CachedResult> results, boolean sound) {
        try {
            keepNow(results, sound);
        } catch (RuntimeException failure) {
            StoreAway away = StoreAway.in(failure).orElseThrow(() -> failure);
            LOG.warnf("answers are kept when the database is back: %s", away.getMessage());
            results.forEach((lease, result) -> unkept.put(lease, new Unkept(result, sound)));
            startWatch();
        }
        results.keySet().forEach(Lease::told);
    }

    private void keepNow(Map<Lease, CachedResult> results, boolean sound) {
        if (results.isEmpty()) {
            return;
        }
        database.run(handle -> {
            Set<CacheKey> held = leases.held(handle, results.keySet());
            Map<Lease, CachedResult> ours = new HashMap<>(results);
            ours.keySet().removeIf(lease -> !held.contains(lease.key()));
            Map<CacheKey, CachedResult> entries = new HashMap<>();
            ours.forEach((lease, result) -> entries.put(lease.key(), result));
            cache.write(handle, new CacheTable.Entries(entries, sound));
            Map<Lease, Optional<CachedResult>> landed = new HashMap<>();
            // What failed its checks may not be found yet, and those who wait are to have it all the same.
            ours.forEach(
                    (lease, result) -> landed.put(lease, Optional.of(result).filter(doubtful -> !sound)));
            leases.close(handle, landed);
        });
    }

    @Override
    public void close(Lease lease, Optional<CachedResult> result) {
        if (lease.isTold()) {
            return;
        }
        try {
            database.run(handle -> leases.close(handle, Map.of(lease, result)));
        } catch (RuntimeException away) {
            LOG.warnf("other nodes are told later that a question has ended: %s", away.getMessage());
            untold.put(lease, result);
            startWatch();
        }
    }

    /** Makes up for what could not be written while the database was away. */
    private void makeUp() {
        for (boolean sound : new boolean[] {true, false}) {
            Map<Lease, CachedResult> now = new HashMap<>();
            unkept.forEach((lease, waiting) -> {
                if (waiting.sound() == sound) {
                    now.put(lease, waiting.result());
                }
            });
            keepNow(now, sound);
            unkept.keySet().removeAll(now.keySet());
        }
        Map<Lease, Optional<CachedResult>> now = Map.copyOf(untold);
        database.run(handle -> leases.close(handle, now));
        untold.keySet().removeAll(now.keySet());
    }

    @Override
    public boolean areShared() {
        return true;
    }

    @Override
    public void forget() {
        database.run(leases::sweep);
    }

    /** For ever: a thread that ended when nobody waits would have to be told from one that is about to end. */
    private void watch() {
        try {
            while (true) {
                Thread.sleep(GLANCE.toMillis());
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (!untold.isEmpty() || !unkept.isEmpty()) {
                makeUp();
            }
            List<CacheKey> keys = List.copyOf(waiting.keySet());
            for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
                look(keys.subList(from, Math.min(keys.size(), from + KEYS_AT_ONCE)));
            }
        } catch (RuntimeException away) {
            LOG.debugf("other nodes' questions cannot be looked at: %s", away.getMessage());
        }
    }

    private void look(List<CacheKey> keys) {
        Map<CacheKey, Standing> standing = leases.standing(keys);
        List<CacheKey> ended = keys.stream()
                .filter(key -> !standing.containsKey(key) || !standing.get(key).asked())
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        Map<CacheKey, CachedResult> kept = cache.read(ended);
        for (CacheKey key : ended) {
            CompletableFuture<CachedResult> result = waiting.remove(key);
            Optional<CachedResult> found = Optional.ofNullable(standing.get(key))
                    .flatMap(Standing::result)
                    .or(() -> Optional.ofNullable(kept.get(key)));
            found.ifPresentOrElse(
                    result::complete,
                    () -> result.completeExceptionally(
                            new CancellationException("the node that was asking the same gave up")));
        }
    }
}
