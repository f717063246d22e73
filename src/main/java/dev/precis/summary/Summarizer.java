package dev.precis.summary;

import jakarta.inject.Singleton;

/** Approved, then cache, then model, then check, then repair. */
@Singleton
public final class Summarizer {

    /** A checked French summary. Blocks; never throws for a fault of model or network. */
    public SummaryOutcome summarize(SummaryRequest request) {
        throw new UnsupportedOperationException();
    }
}
