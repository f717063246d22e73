package dev.precis.cache;

import java.util.List;

/**
 * What the cache holds and has saved.
 *
 * @param entries results kept now
 * @param hits results served since the first start, purged ones included
 * @param savedTokens tokens those had cost when they were made
 * @param byModel entries by the model that wrote them, by name
 * @param byPrompt entries by the SHA-256 of the prompt they answer, by hash
 */
public record CacheStats(long entries, long hits, long savedTokens, List<Group> byModel, List<Group> byPrompt) {

    /** Entries that have something in common. */
    public record Group(String name, long entries) {}
}
