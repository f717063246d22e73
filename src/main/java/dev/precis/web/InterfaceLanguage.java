package dev.precis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page speaks. */
enum InterfaceLanguage {
    FRENCH,
    ENGLISH;

    /** As {@code lang} names it, in addresses and in HTML. */
    String tag() {
        return this == FRENCH ? "fr" : "en";
    }

    InterfaceLanguage other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }

    static Optional<InterfaceLanguage> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first one the reader's browser asks for that the page speaks; French, the desk's own, where it asks for neither. */
    static InterfaceLanguage preferred(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(FRENCH);
    }
}
