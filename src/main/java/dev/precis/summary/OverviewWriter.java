package dev.precis.summary;

import jakarta.inject.Singleton;

/** Tells several summarised articles together: cache, then model, then check, then repair. */
@Singleton
public final class OverviewWriter {

    /** A checked French overview, where there is a model. Blocks; never throws for a fault of model or network. */
    public OverviewOutcome write(OverviewRequest request) {
        throw new UnsupportedOperationException();
    }
}
