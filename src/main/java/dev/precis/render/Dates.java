package dev.precis.render;

import dev.precis.note.Bilingual;
import dev.precis.note.DateWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a sheet shows them. */
final class Dates {

    private Dates() {}

    static Words of(LocalDate day) {
        return Words.of(DateWords.of(day));
    }

    static Words of(Instant time) {
        Words day = of(time.atZone(ZoneOffset.UTC).toLocalDate());
        String clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time.atZone(ZoneOffset.UTC)) + " UTC";
        return Words.of(day.fr() + ", " + clock, day.en() + ", " + clock);
    }

    /** What code cannot turn into English is quoted for a reader of English. */
    static Words orQuoted(Bilingual text) {
        return Words.of(text.fr(), text.en().orElse("“" + text.fr() + "”"));
    }
}
