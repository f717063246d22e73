package dev.precis.cache;

import java.time.LocalDate;

/**
 * What one model was used for on one day.
 *
 * @param day in UTC
 * @param calls calls made, repeated and failed ones included
 * @param cachedCalls results served from the cache instead
 * @param savedTokens tokens those had cost when they were made
 */
public record UsageRow(
        LocalDate day,
        String model,
        String task,
        long calls,
        long inputTokens,
        long outputTokens,
        long cachedCalls,
        long savedTokens) {}
