package dev.precis.render;

import dev.precis.check.DateFact;
import dev.precis.check.DateReader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
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
     * An ISO date as far as it goes; without one, the article's own words with a word on the missing year, which code turns into
     * English where it can read them and marks as French where it cannot.
     */
    static Words of(Optional<String> iso, String text) {
        return iso.flatMap(Dates::parse).or(() -> withoutYear(text)).orElseGet(() -> Words.of(text, "“" + text + "”"));
    }

    private static Optional<Words> withoutYear(String text) {
        return DateReader.in(text).stream()
                .filter(date -> date.year().isEmpty() && date.day().isPresent())
                .findFirst()
                .flatMap(date -> date.month()
                        .map(Month::of)
                        .map(month -> Words.of(
                                text + " (année non précisée)",
                                days(date) + " " + name(month) + " (year not stated)")));
    }

    private static String days(DateFact date) {
        return date.day().map(String::valueOf).orElse("")
                + date.lastDay().map(last -> "–" + last).orElse("");
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
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
