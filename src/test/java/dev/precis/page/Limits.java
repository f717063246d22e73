package dev.precis.page;

import java.time.Duration;

/** Limits for tests. */
public record Limits(
        int maxBytes,
        long maxInflatedBytes,
        int maxPages,
        int maxChars,
        int maxDepth,
        long maxMemoryBytes,
        Duration timeout,
        int concurrency,
        Duration maxWait)
        implements DocumentConfig {

    /** Those of a service that was told nothing. */
    public static final Limits USUAL = new Limits(
            10_485_760, 33_554_432, 500, 1_000_000, 500, 67_108_864, Duration.ofSeconds(5), 2, Duration.ofSeconds(3));

    /** The same where nothing depends on time, however busy the machine is. */
    public static final Limits UNHURRIED = USUAL.within(Duration.ofMinutes(1)).waiting(Duration.ofMinutes(1));

    Limits within(Duration time) {
        return new Limits(
                maxBytes, maxInflatedBytes, maxPages, maxChars, maxDepth, maxMemoryBytes, time, concurrency, maxWait);
    }

    Limits bytes(int most) {
        return new Limits(
                most, maxInflatedBytes, maxPages, maxChars, maxDepth, maxMemoryBytes, timeout, concurrency, maxWait);
    }

    Limits chars(int most) {
        return new Limits(
                maxBytes, maxInflatedBytes, maxPages, most, maxDepth, maxMemoryBytes, timeout, concurrency, maxWait);
    }

    Limits waiting(Duration longest) {
        return new Limits(
                maxBytes,
                maxInflatedBytes,
                maxPages,
                maxChars,
                maxDepth,
                maxMemoryBytes,
                timeout,
                concurrency,
                longest);
    }
}
