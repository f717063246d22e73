package dev.precis.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of which only the last two digits stand: {@code 14 novembre 25}, {@code 2025-26}, {@code les années 70}. */
final class YearShort {

    private static final Pattern MONTH = Pattern.compile("(?iu)(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet"
            + "|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august"
            + "|september|october|november|december)['\\u2019\\s]{1,2}$");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?<century>19|20)[0-9]{2}[-\\u2013/]$");
    /** « JO-92 », « Mondial-82 », « Mai-68 ». */
    private static final Pattern EVENT = Pattern.compile("\\p{Lu}\\p{L}{1,9}-$");

    private static final int FIRST_OF_LAST_CENTURY = 30;
    private static final Pattern DECADE = Pattern.compile("(?iu)ann[ée]es\\s$");

    private YearShort() {}

    /** The full year that the two digits at {@code [start, end)} can stand for. */
    static Optional<BigDecimal> reading(String text, int start, int end) {
        return end - start == 2
                ? century(text, start, end)
                        .map(century -> BigDecimal.valueOf(century + Integer.parseInt(text.substring(start, end))))
                : Optional.empty();
    }

    private static Optional<Integer> century(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 12), start);
        Matcher year = YEAR.matcher(before);
        if (year.find()) {
            return Optional.of(Integer.parseInt(year.group("century")) * 100);
        }
        if (MONTH.matcher(before).find()) {
            return Optional.of(2000);
        }
        if (EVENT.matcher(before).find()) {
            return Optional.of(Integer.parseInt(text.substring(start, end)) >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
        }
        return DECADE.matcher(before).find() || text.startsWith("s", end) ? Optional.of(1900) : Optional.empty();
    }
}
