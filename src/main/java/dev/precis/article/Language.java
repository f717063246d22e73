package dev.precis.article;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/** A language Précis reads or writes, by its BCP 47 tag. */
public enum Language {
    FRENCH("fr"),
    BRITISH_ENGLISH("en-GB"),
    AMERICAN_ENGLISH("en-US");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    @JsonValue
    public String tag() {
        return tag;
    }

    /** The language of a BCP 47 tag, compared without regard to case; empty if it is none of ours. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }
}
