package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of a French text, with or without its accents, and of an English one. */
public final class DateReader {

    private static final List<String> MONTHS =
            List.of("janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece");
    private static final String MONTH = "(?<month>janvier|f(?:é|e\\u0301?)vrier|mars|avril|mai|juin|juillet"
            + "|ao(?:û|u\\u0302?)t|septembre|octobre|novembre|d(?:é|e\\u0301?)cembre)(?![\\p{L}])";
    private static final String BLANK = "[\\s\\u00A0\\u202F]{1,2}+";

    /** Two digits after a month are a year only where no word follows that they could count. */
    private static final String YEAR = "(?:" + BLANK + "(?<year>(?:19|20)[0-9]{2}(?![0-9])|[0-9]{2}(?![0-9])(?="
            + "\\s*+$|\\s*+[.,;:)\\u00BB!?]|\\s++(?:a|à|au|aux|en|dans|lors|par|pour|avec|et|sur)\\s)))?+";

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?iu)(?<![\\p{L}0-9.,/])(?<day>[0-3]?[0-9])(?:er|ᵉʳ)?+(?:" + BLANK + "(?:au|et|-|\\u2013)"
                    + BLANK + "(?<last>[0-3]?[0-9]))?+" + BLANK + MONTH + YEAR);
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?iu)(?<![\\p{L}0-9])" + MONTH + BLANK + "(?<year>(?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![0-9./])(?<day>[0-3]?[0-9])(?<sign>[/.])(?<month>[01]?[0-9])\\k<sign>(?<year>(?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern BARE_YEAR = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:en|depuis|d(?:é|è|e)s|fin|d(?:é|e)but|pour|ann(?:é|e)e|d['\\u2019]ici|avant|apr(?:è|e)s)"
                    + BLANK
                    + "(?<year>(?:19|20)[0-9]{2})(?![0-9]|[.,\\s\\u00A0\\u202F]?[0-9]{3}|[\\s\\u00A0\\u202F](?:euros|dollars|%))");

    private DateReader() {}

    /** The dates of a French text in order, none overlapping another; days that no calendar has are left out. */
    public static List<DateFact> in(String text) {
        return in(text, Language.FRENCH);
    }

    /** The same of a text in either language. */
    public static List<DateFact> in(String text, Language language) {
        return language == Language.FRENCH
                ? in(text, List.of(DAY_OF_MONTH, NUMERIC, MONTH_OF_YEAR, BARE_YEAR))
                : EnglishDates.in(text);
    }

    private static List<DateFact> in(String text, List<Pattern> patterns) {
        List<DateFact> dates = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return dates;
        }
        BitSet taken = new BitSet();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                DateFact date = read(text, matcher, pattern);
                if (taken.get(date.start(), date.end()).isEmpty()) {
                    taken.set(date.start(), date.end());
                    dates.add(date);
                }
            }
        }
        dates.removeIf(date -> !exists(date));
        dates.sort(Comparator.comparingInt(DateFact::start));
        return dates;
    }

    private static DateFact read(String text, Matcher matcher, Pattern pattern) {
        boolean hasDay = pattern == DAY_OF_MONTH || pattern == NUMERIC;
        Optional<Integer> day = hasDay ? number(matcher.group("day")) : Optional.empty();
        Optional<Integer> last = pattern == DAY_OF_MONTH ? number(matcher.group("last")) : Optional.empty();
        Optional<Integer> month = pattern == BARE_YEAR ? Optional.empty() : month(matcher.group("month"));
        Optional<Integer> year = number(matcher.group("year")).map(y -> y < 100 ? 2000 + y : y);
        int start = pattern == BARE_YEAR ? matcher.start("year") : matcher.start();
        return new DateFact(text.substring(start, matcher.end()), start, matcher.end(), year, month, day, last);
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    private static Optional<Integer> month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return number(written);
        }
        String folded = FoldedText.of(written).toString().toLowerCase(Locale.ROOT);
        return Optional.of(MONTHS.indexOf(folded.substring(0, Math.min(4, folded.length()))) + 1);
    }

    static boolean exists(DateFact date) {
        int month = date.month().orElse(1);
        int longest = month < 1 || month > 12
                ? 0
                : YearMonth.of(date.year().orElse(2000), month).lengthOfMonth();
        return date.day().orElse(1) >= 1
                && date.day().orElse(1) <= longest
                && date.lastDay().orElse(1) <= longest;
    }
}
