package dev.precis.job;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How an article of a batch stands. */
public enum ItemState {
    QUEUED,
    RUNNING,
    /** Its note is complete. */
    COMPLETE,
    /** It has a note with gaps. */
    PARTIAL,
    /** It has no note. */
    FAILED,
    /** The batch was cancelled before it was done. */
    CANCELLED;

    static ItemState named(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
