package dev.precis.job;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How a batch stands. */
public enum JobState {
    /** Nothing of it has begun. */
    QUEUED,
    RUNNING,
    /** Every item is complete, and so is the note over all where there is one. */
    COMPLETE,
    /** It has ended; some items are complete or partial, and some are not complete. */
    PARTIAL,
    /** It has ended, and nothing came of any item. */
    FAILED,
    CANCELLED;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
