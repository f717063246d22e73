package dev.precis.page;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What a block of a copied page is. */
public enum Role {
    TITLE,
    LEAD,
    SUBHEAD,
    BYLINE,
    DATELINE,
    BODY,
    CAPTION,
    TEASER,
    NAVIGATION,
    SOURCE,
    SIGNOFF,
    FOOTER,
    FOREIGN;

    /** Whether blocks of this role are the article itself, and so become segments. */
    public boolean isKept() {
        return this == TITLE || this == LEAD || this == SUBHEAD || this == BODY;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
