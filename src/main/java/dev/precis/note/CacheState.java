package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How much of a note was at hand (approved, in the memory, in the cache) before it was asked for. */
public enum CacheState {
    HIT,
    PARTIAL,
    MISS;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
