package dev.precis.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which languages of a note are shown. */
public enum RenderLanguage {
    BOTH("both"),
    FRENCH("fr"),
    ENGLISH("en");

    private final String tag;

    RenderLanguage(String tag) {
        this.tag = tag;
    }

    /** The choice of {@code fr}, {@code en} or {@code both}, without regard to case; empty for anything else. */
    public static Optional<RenderLanguage> ofTag(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(lower))
                .findFirst();
    }

    boolean showsFrench() {
        return this != ENGLISH;
    }

    boolean showsEnglish() {
        return this != FRENCH;
    }

    /** What stands between a name and its value: French sets a no-break blank before it. */
    String colon() {
        return showsFrench() ? "\u00A0: " : ": ";
    }
}
