package dev.precis.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Years of which only the last two digits stand: {@code 14 novembre 25}, {@code 2025-26}, {@code les années 70}. */
final class YearShort {

    private static final Pattern THIS_CENTURY =
            Pattern.compile("(?iu)(?:(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet"
                    + "|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december)['\\u2019\\s]{1,2}|(?:19|20)[0-9]{2}[-\\u2013/])$");
    private static final Pattern LAST_CENTURY = Pattern.compile("(?iu)ann[ée]es\\s$");

    private YearShort() {}

    /** The full year that the two digits at {@code [start, end)} can stand for. */
    static Optional<BigDecimal> reading(String text, int start, int end) {
        if (end - start != 2) {
            return Optional.empty();
        }
        String before = text.substring(Math.max(0, start - 12), start);
        int century = THIS_CENTURY.matcher(before).find()
                ? 2000
                : LAST_CENTURY.matcher(before).find() || text.startsWith("s", end) ? 1900 : 0;
        return century == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(century + Integer.parseInt(text.substring(start, end))));
    }
}
