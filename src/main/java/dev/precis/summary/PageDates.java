package dev.precis.summary;

import dev.precis.check.DateCheck;
import dev.precis.check.DateFact;
import dev.precis.check.DateReader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The years that pages state, and the ISO dates that may stand because of them: a year nobody states is never written. */
final class PageDates {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[0-9]|2[01])[0-9]{2}(?![0-9])");
    private static final Pattern FULL = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Set<Integer> years;

    private PageDates(Set<Integer> years) {
        this.years = years;
    }

    /** @param texts what may state years, in digits, two of them enough after a month */
    static PageDates stating(Collection<String> texts, Stream<LocalDate> days) {
        Set<Integer> years = new HashSet<>();
        for (String text : texts) {
            YEAR.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .forEach(years::add);
            DateReader.in(text).stream()
                    .map(DateFact::year)
                    .flatMap(Optional::stream)
                    .forEach(years::add);
        }
        days.map(LocalDate::getYear).forEach(years::add);
        return new PageDates(years);
    }

    /**
     * The date, where it may stand: a day, month or year of the calendar, in a stated year.
     *
     * @param words the article's words for it, which it must not contradict; may be blank
     */
    Optional<String> standing(String iso, String words) {
        String date = iso.strip();
        return exists(date)
                        && years.contains(Integer.valueOf(date.substring(0, 4)))
                        && DateCheck.of(words, date).isEmpty()
                ? Optional.of(date)
                : Optional.empty();
    }

    private static boolean exists(String iso) {
        if (!FULL.matcher(iso).matches()) {
            return DateCheck.of("", iso).isEmpty();
        }
        try {
            LocalDate.parse(iso);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
