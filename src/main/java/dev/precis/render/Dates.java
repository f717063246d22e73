package dev.precis.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Dates as each language writes them. */
final class Dates {

    private Dates() {}

    static Words of(LocalDate day) {
        String fr = format("d MMMM uuuu", Locale.FRENCH, day);
        return Words.of(
                day.getDayOfMonth() == 1 ? fr.replaceFirst("^1 ", "1er ") : fr, format("d MMMM uuuu", Locale.UK, day));
    }

    static Words of(Instant time) {
        Words day = of(time.atZone(ZoneOffset.UTC).toLocalDate());
        String clock = format("HH:mm", Locale.ROOT, time.atZone(ZoneOffset.UTC)) + " UTC";
        return Words.of(day.fr() + ", " + clock, day.en() + ", " + clock);
    }

    /**
     * An ISO date as far as it goes; without one, or where it is none, the article's own words, which are then marked as such
     * in the English.
     */
    static Words of(Optional<String> iso, String text) {
        return iso.flatMap(Dates::parse).orElseGet(() -> Words.of(text, "“" + text + "”"));
    }

    private static Optional<Words> parse(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> Words.same(String.valueOf(Integer.parseInt(iso)));
                        case 7 -> month(YearMonth.parse(iso));
                        default -> of(LocalDate.parse(iso));
                    });
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Words month(YearMonth month) {
        return Words.of(format("MMMM uuuu", Locale.FRENCH, month), format("MMMM uuuu", Locale.UK, month));
    }

    private static String format(String pattern, Locale locale, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
