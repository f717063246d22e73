package dev.precis.check;

import dev.precis.article.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in English: a month with the day on either side of it and the year behind; all of it in digits. */
final class EnglishDates {

    private static final String ORDINAL = "(?:st|nd|rd|th)?+";
    private static final String BLANK = "[\\s\\u00A0\\u202F]";
    private static final String DASH = "(?:" + BLANK + "?(?:-|\\u2013|to the|to|and the|and)" + BLANK + "?)";
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}0-9.,:])(?:(?<day>[0-3]?[0-9])" + ORDINAL + DASH
            + ")?(?<last>[0-3]?[0-9])" + ORDINAL + "(?:" + BLANK + "of)?" + BLANK + "$");
    private static final Pattern AFTER = Pattern.compile("\\.?" + BLANK + "(?:the" + BLANK + ")?(?<day>[0-3]?[0-9])"
            + ORDINAL + "(?:" + DASH + "(?<last>[0-3]?[0-9])" + ORDINAL + ")?(?![0-9:%]|[.,][0-9])");
    private static final Pattern YEAR =
            Pattern.compile("\\.?(?:,|" + BLANK + "of)?" + BLANK + "(?<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])");

    /** Month and day in either order, as America and Britain have them. */
    private static final Pattern NUMERIC = Pattern.compile("(?<![0-9.,/])(?<one>[0-3]?[0-9])/(?<other>[0-3]?[0-9])"
            + "(?:/(?<year>(?:19|20)[0-9]{2}|[0-9]{2}))?+(?![0-9/]|[.,][0-9])");

    /** The most characters that a day or two take before a month. */
    private static final int WINDOW = 20;

    private EnglishDates() {}

    static List<DateFact> in(String text) {
        List<DateFact> dates = new ArrayList<>();
        for (CalendarWord month : CalendarReader.in(text, Language.BRITISH_ENGLISH)) {
            if (month.kind() == CalendarWord.Kind.MONTH) {
                DateFact date = around(text, month);
                if (DateReader.exists(date)
                        && (date.day().isPresent() || date.year().isPresent())) {
                    dates.add(date);
                }
            }
        }
        Matcher numeric = NUMERIC.matcher(text);
        while (numeric.find()) {
            Stream.of(numeric(numeric, "one", "other"), numeric(numeric, "other", "one"))
                    .filter(DateReader::exists)
                    .forEach(dates::add);
        }
        return dates;
    }

    private static DateFact numeric(Matcher date, String month, String day) {
        return new DateFact(
                date.group(),
                date.start(),
                date.end(),
                number(date.group("year")).filter(year -> year > 99),
                number(date.group(month)),
                number(date.group(day)),
                Optional.empty());
    }

    private static DateFact around(String text, CalendarWord month) {
        int from = Math.max(0, month.start() - WINDOW);
        Matcher before = BEFORE.matcher(text.substring(from, month.start()));
        Matcher after = AFTER.matcher(text).region(month.end(), text.length());
        int start = month.start();
        int end = month.end();
        Optional<Integer> day = Optional.empty();
        Optional<Integer> last = Optional.empty();
        if (before.find()) {
            start = from + before.start();
            last = number(before.group("last"));
            day = number(before.group("day")).or(() -> number(before.group("last")));
            last = before.group("day") == null ? Optional.empty() : last;
        } else if (after.lookingAt()) {
            end = after.end();
            day = number(after.group("day"));
            last = number(after.group("last"));
        }
        Matcher behind = YEAR.matcher(text).region(end, text.length());
        Optional<Integer> year = behind.lookingAt() ? number(behind.group("year")) : Optional.empty();
        end = year.isPresent() ? behind.end() : end;
        return new DateFact(text.substring(start, end), start, end, year, Optional.of(month.value()), day, last);
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
