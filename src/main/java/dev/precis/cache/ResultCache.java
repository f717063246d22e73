package dev.precis.cache;

import java.util.Collection;
import java.util.Map;

import jakarta.inject.Singleton;

/** A persistent, single-flight store of results that passed their checks. */
@Singleton
public final class ResultCache {

    /**
     * Sorts questions into those already answered, those the caller must now answer, and those another caller is answering.
     * A caller settles its own leases before it waits for flights, so that two callers never wait for each other.
     */
    public Lookup look(Collection<CacheKey> keys, CacheUse use) {
        throw new UnsupportedOperationException();
    }

    /** Keeps results that passed their checks, in one transaction, and gives them to those who wait. */
    public void keep(Map<Lease, CachedResult> results) {
        throw new UnsupportedOperationException();
    }

    /**
     * What came of a look. Every key is in exactly one of the three.
     *
     * @param hits answered before
     * @param leases to be answered by the caller
     * @param flights being answered by another caller
     */
    public record Lookup(
            Map<CacheKey, CachedResult> hits, Map<CacheKey, Lease> leases, Map<CacheKey, Flight> flights) {}
}
