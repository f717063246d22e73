package dev.precis.page;

import java.time.Duration;

/** Limits for tests. */
public record Limits(
        int maxBytes,
        long maxInflatedBytes,
        int maxPages,
        int maxChars,
        int maxDepth,
        Duration timeout,
        int concurrency)
        implements DocumentConfig {

    /** Those of a service that was told nothing. */
    public static final Limits USUAL =
            new Limits(10_485_760, 33_554_432, 500, 1_000_000, 500, Duration.ofSeconds(8), 2);

    Limits within(Duration time) {
        return new Limits(maxBytes, maxInflatedBytes, maxPages, maxChars, maxDepth, time, concurrency);
    }

    Limits bytes(int most) {
        return new Limits(most, maxInflatedBytes, maxPages, maxChars, maxDepth, timeout, concurrency);
    }

    Limits chars(int most) {
        return new Limits(maxBytes, maxInflatedBytes, maxPages, most, maxDepth, timeout, concurrency);
    }
}
