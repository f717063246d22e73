package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How far a claim or a unit can be trusted; {@link StatusTable} says which follows from what. */
public enum Status {
    /** Passed its checks. */
    VERIFIED,
    /** Passed them at the second asking, or was put right from the source. */
    REPAIRED,
    /** Stands with a critical or major finding. */
    UNVERIFIED,
    /** Has no English that could be shown. */
    UNTRANSLATED;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
