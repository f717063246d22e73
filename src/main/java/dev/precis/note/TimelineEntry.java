package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Optional;

/**
 * Something that happened, or will, on a date.
 *
 * @param date ISO 8601 as far as the articles say it; empty where none says the year
 * @param dateText the article's own words for it
 */
public record TimelineEntry(Optional<String> date, String dateText, NoteClaim claim) {

    /** The date as each language writes it; without English where code cannot read the article's words. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Bilingual shown() {
        return DateWords.of(date, dateText);
    }
}
