package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.precis.check.Finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a glossary term fared in a note.
 *
 * @param applied occurrences whose English carries the settled term, or English that is as good
 * @param missed occurrences whose English does not
 * @param occurrences each of them, in the note's order
 */
public record GlossaryUse(String source, String target, int applied, int missed, List<Place> occurrences) {

    public GlossaryUse {
        // Notes kept before places were told have none.
        occurrences = occurrences == null ? List.of() : List.copyOf(occurrences);
    }

    /**
     * One occurrence.
     *
     * @param where the unit or claim it stands in, such as {@code a1.s3}
     * @param french its words there, in UTF-16 code units of the line's French
     * @param english the words that answer it, in the line's English; empty where it is missed
     */
    public record Place(String where, State state, Finding.Excerpt french, Optional<Finding.Excerpt> english) {}

    public enum State {
        APPLIED,
        MISSED;

        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
