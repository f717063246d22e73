package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Where a line of a note comes from. */
public enum Origin {
    /** A language model wrote it for this note. */
    MODEL,
    /** A language model wrote it earlier; it is held against its source again with every use. */
    CACHE,
    /** The translation memory holds it. */
    MEMORY,
    /** A person approved it. */
    APPROVED,
    /** It is a sentence of the article itself. */
    EXTRACT,
    /** Nowhere: it is missing. */
    NONE;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
