package dev.precis.cache;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is looking for results at this moment. Between the reading of a look and its leases another's result may be kept and its flight
 * end; whoever is told of it reads again, and nobody else has to.
 */
final class Looks {

    private final Set<Look> open = ConcurrentHashMap.newKeySet();

    /** To be opened before anything is read, and closed when the leases are taken. */
    Look open(Set<CacheKey> asked) {
        Look look = new Look(asked);
        open.add(look);
        return look;
    }

    /** To be told when a result can be read, and before its flight ends. */
    void landed(CacheKey key) {
        open.forEach(look -> look.landed |= look.asked.contains(key));
    }

    final class Look implements AutoCloseable {

        private final Set<CacheKey> asked;
        private volatile boolean landed;

        private Look(Set<CacheKey> asked) {
            this.asked = asked;
        }

        boolean mayHaveMissed() {
            return landed;
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }
}
