package dev.precis.term;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a few keys gave, for keys that every request of a service has and that take milliseconds to prepare. Safe for many threads. */
final class Prepared<K, V> {

    private static final int MOST = 8;

    private final Map<K, V> prepared = new ConcurrentHashMap<>();
    private final Function<K, V> preparation;

    /** @param preparation gives the same for equal keys, and nothing that changes afterwards */
    Prepared(Function<K, V> preparation) {
        this.preparation = preparation;
    }

    V of(K key) {
        if (prepared.size() > MOST) {
            prepared.clear();
        }
        return prepared.computeIfAbsent(key, preparation);
    }
}
