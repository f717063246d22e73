package dev.precis.note;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a note cost.
 *
 * @param cachedCalls results that came from the cache
 * @param savedTokens tokens those had cost when they were made
 * @param cost in the currency of the configured prices; empty where none are set
 */
public record Usage(
        long modelCalls,
        long inputTokens,
        long outputTokens,
        long cachedCalls,
        long savedTokens,
        Optional<BigDecimal> cost) {}
