package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Whether a note can be relied on as a whole. */
public enum NoteStatus {
    /** Every claim and unit stands in both languages, nothing is missing, nothing critical is open. */
    COMPLETE,
    /** Something is missing or open; {@code data_gaps}, statuses and findings say what. */
    PARTIAL,
    /** There is nothing to read. */
    FAILED;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
