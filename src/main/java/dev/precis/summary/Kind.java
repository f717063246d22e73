package dev.precis.summary;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How a summary is made: written by a model, or chosen from the article's own sentences. */
public enum Kind {
    ABSTRACTIVE,
    EXTRACTIVE;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
