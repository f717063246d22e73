package dev.precis.note;

import dev.precis.model.Meter;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a note was made.
 *
 * @param cost in the currency of the configured prices; empty where none are set
 */
public record Making(Provenance provenance, Meter.Reading reading, Optional<BigDecimal> cost) {

    /** What it cost, as a note states it. */
    public Usage usage() {
        return new Usage(
                reading.modelCalls(),
                reading.tokens().input(),
                reading.tokens().output(),
                reading.cachedCalls(),
                reading.savedTokens(),
                cost);
    }

    /** How much of it was at hand. */
    public CacheState cache() {
        if (reading.atHand() == 0) {
            return CacheState.MISS;
        }
        return reading.atHand() == reading.wanted() ? CacheState.HIT : CacheState.PARTIAL;
    }
}
