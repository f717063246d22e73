package dev.precis.cache;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How a request treats the cache: read and fill it, leave it alone, or fill it anew. */
public enum CacheUse {
    USE,
    BYPASS,
    REFRESH;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
