package dev.precis.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as an article gives it: a year, a month or a day. Sorted by its first day; of two that begin on the same
 * day the wider comes first.
 */
record PartialDate(LocalDate firstDay, int parts) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads {@code 2025}, {@code 2025-11} or {@code 2025-11-14}; empty for anything else, and for days that never were. */
    static Optional<PartialDate> of(String iso) {
        Matcher match = ISO.matcher(iso);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int month = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
            int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
            int parts = match.group(3) != null ? 3 : match.group(2) != null ? 2 : 1;
            return Optional.of(new PartialDate(LocalDate.of(Integer.parseInt(match.group(1)), month, day), parts));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether neither can be the other told more exactly. */
    boolean isAtOddsWith(PartialDate other) {
        int common = Math.min(parts, other.parts);
        return firstDay.getYear() != other.firstDay.getYear()
                || (common > 1 && firstDay.getMonth() != other.firstDay.getMonth())
                || (common > 2 && firstDay.getDayOfMonth() != other.firstDay.getDayOfMonth());
    }

    @Override
    public int compareTo(PartialDate other) {
        return Comparator.comparing(PartialDate::firstDay)
                .thenComparingInt(PartialDate::parts)
                .compare(this, other);
    }
}
