package dev.precis.note;

import dev.precis.check.DateFact;
import dev.precis.check.DateReader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as each language writes them, with what an article's words say beyond a single day: a stretch of days, a bound. */
public final class DateWords {

    /** What an article may say before a date, and its English. */
    private static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry("fin", "end of "),
            Map.entry("la fin de", "end of "),
            Map.entry("à la fin de", "end of "),
            Map.entry("avant la fin de", "before the end of "),
            Map.entry("d'ici la fin de", "by the end of "),
            Map.entry("d'ici à la fin de", "by the end of "),
            Map.entry("début", "early "),
            Map.entry("au début de", "early "),
            Map.entry("mi-", "mid-"),
            Map.entry("à la mi-", "mid-"),
            Map.entry("avant", "before "),
            Map.entry("avant le", "before "),
            Map.entry("après", "after "),
            Map.entry("après le", "after "),
            Map.entry("depuis", "since "),
            Map.entry("depuis le", "since "),
            Map.entry("d'ici", "by "),
            Map.entry("d'ici à", "by "),
            Map.entry("d'ici au", "by "),
            Map.entry("au plus tard le", "by "),
            Map.entry("au plus tard en", "by "),
            Map.entry("jusqu'au", "until "),
            Map.entry("jusqu'en", "until "),
            Map.entry("jusqu'à", "until "),
            Map.entry("dès", "from "),
            Map.entry("dès le", "from "),
            Map.entry("à partir de", "from "),
            Map.entry("à partir du", "from "));

    /** What stands between the days of a stretch, and between two days of a list. */
    private static final Pattern STRETCH = Pattern.compile("(?iu)(?<!\\p{L})au(?!\\p{L})|[-\u2013]");

    private static final Pattern PAIR = Pattern.compile("(?iu)(?<!\\p{L})et(?!\\p{L})");

    private DateWords() {}

    public static Bilingual of(LocalDate day) {
        String fr = french("d MMMM uuuu", day);
        return new Bilingual(
                day.getDayOfMonth() == 1 ? fr.replaceFirst("^1 ", "1er ") : fr,
                Optional.of(english("d MMMM uuuu", day)));
    }

    /**
     * An ISO date as far as it goes, as the article bounds it; without one, the article's own words with a word on the missing year,
     * whose English is empty where code cannot read them.
     */
    public static Bilingual of(Optional<String> iso, String text) {
        return iso.flatMap(known -> both(known, text).or(() -> parse(known).map(date -> bounded(date, known, text))))
                .or(() -> withoutYear(text))
                .orElseGet(() -> new Bilingual(text, Optional.empty()));
    }

    /** « du 3 au 12 décembre », « du 28 novembre au 3 décembre », « les 3 et 12 décembre »: both days. */
    private static Optional<Bilingual> both(String iso, String text) {
        List<DateFact> dates = DateReader.in(text);
        Optional<LocalDate> first = day(iso);
        if (first.isEmpty() || dates.isEmpty() || dates.size() > 2) {
            return Optional.empty();
        }
        DateFact end = dates.get(dates.size() - 1);
        Optional<Integer> last = dates.size() == 2 ? end.day() : end.lastDay();
        String between = text.substring(dates.get(0).start(), end.end());
        return last.flatMap(day -> end.month().flatMap(month -> following(first.get(), month, day)))
                .flatMap(until -> both(first.get(), until, between));
    }

    private static Optional<Bilingual> both(LocalDate from, LocalDate until, String between) {
        boolean sameYear = from.getYear() == until.getYear();
        boolean sameMonth = sameYear && from.getMonth() == until.getMonth();
        String pattern = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM uuuu";
        String fr = french(pattern, from).replaceFirst("^1(?= |$)", "1er");
        String en = english(pattern, from);
        Bilingual last = of(until);
        if (STRETCH.matcher(between).find()) {
            return Optional.of(
                    new Bilingual("du " + fr + " au " + last.fr(), last.en().map(day -> en + "–" + day)));
        }
        return PAIR.matcher(between).find()
                ? Optional.of(new Bilingual(fr + " et " + last.fr(), last.en().map(day -> en + " and " + day)))
                : Optional.empty();
    }

    /** The first such day after another; empty where no calendar has it. */
    private static Optional<LocalDate> following(LocalDate from, int month, int day) {
        try {
            LocalDate sameYear = LocalDate.of(from.getYear(), month, day);
            return Optional.of(sameYear.isAfter(from) ? sameYear : sameYear.plusYears(1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** With what the article says before it, where code knows the English of that. */
    private static Bilingual bounded(Bilingual date, String iso, String text) {
        int start = DateReader.in(text).stream()
                .findFirst()
                .map(DateFact::start)
                .orElseGet(() -> text.indexOf(iso.substring(0, 4)));
        String bound = text.substring(0, Math.max(0, start))
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.FRENCH);
        String joint = bound.endsWith("-") ? "" : " ";
        return Optional.ofNullable(BOUNDS.get(bound))
                .map(english ->
                        new Bilingual(bound + joint + date.fr(), date.en().map(english::concat)))
                .orElse(date);
    }

    private static Optional<Bilingual> withoutYear(String text) {
        return DateReader.in(text).stream()
                .filter(date -> date.year().isEmpty() && date.day().isPresent())
                .findFirst()
                .flatMap(date -> date.month()
                        .map(Month::of)
                        .map(month -> new Bilingual(
                                text + " (année non précisée)",
                                Optional.of(days(date) + " " + name(month) + " (year not stated)"))));
    }

    private static String days(DateFact date) {
        return date.day().map(String::valueOf).orElse("")
                + date.lastDay().map(last -> "–" + last).orElse("");
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static Optional<Bilingual> parse(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> year(Integer.parseInt(iso));
                        case 7 -> month(YearMonth.parse(iso));
                        default -> of(LocalDate.parse(iso));
                    });
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Bilingual year(int year) {
        return new Bilingual(String.valueOf(year), Optional.of(String.valueOf(year)));
    }

    private static Bilingual month(YearMonth month) {
        return new Bilingual(french("MMMM uuuu", month), Optional.of(english("MMMM uuuu", month)));
    }

    private static String french(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(time);
    }

    private static String english(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(time);
    }
}
