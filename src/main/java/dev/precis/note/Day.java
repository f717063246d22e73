package dev.precis.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day as a text names it.
 *
 * @param year empty where the text leaves it to the reader
 */
record Day(int day, int month, Optional<Integer> year) {

    /** Any leap year: days without a year are measured within one. */
    private static final int LEAP = 2000;

    static Day of(LocalDate date) {
        return new Day(date.getDayOfMonth(), date.getMonthValue(), Optional.of(date.getYear()));
    }

    /** Whether both can name the same day. */
    boolean agreesWith(Day other) {
        return day == other.day
                && month == other.month
                && (year.isEmpty() || other.year.isEmpty() || year.equals(other.year));
    }

    boolean isWithin(int days, Day other) {
        boolean bothYears = year.isPresent() && other.year.isPresent();
        Optional<LocalDate> one = in(bothYears ? year.get() : LEAP);
        Optional<LocalDate> two = other.in(bothYears ? other.year.get() : LEAP);
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one.get(), two.get()));
        return apart <= days || (!bothYears && one.get().lengthOfYear() - apart <= days);
    }

    private Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
