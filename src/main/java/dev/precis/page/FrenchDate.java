package dev.precis.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates that state day, month and year: {@code 6 juin 2024}, {@code 1er mai 2025}, {@code 26/05/2025}, {@code 2025-05-26}. */
final class FrenchDate {

    private FrenchDate() {}

    /** The first full date from {@code word} on. */
    static Optional<LocalDate> find(Words words, int word) {
        for (int i = word; i + 2 < words.count(); i++) {
            Optional<LocalDate> date = at(words, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(Words words, int i) {
        int first = number(words.text(i));
        int last = number(words.text(i + 2));
        Optional<Integer> named = Lexicon.month(words.text(i + 1));
        if (named.isPresent()) {
            return date(last, named.get(), first, words.length(i + 2));
        }
        String gap = words.gapBefore(i + 1);
        boolean joined = gap.length() == 1
                && "/.-".contains(gap)
                && words.gapBefore(i + 2).equals(gap);
        int middle = number(words.text(i + 1));
        if (!joined || middle < 0) {
            return Optional.empty();
        }
        return words.length(i) == 4 ? date(first, middle, last, 4) : date(last, middle, first, words.length(i + 2));
    }

    private static Optional<LocalDate> date(int year, int month, int day, int yearDigits) {
        if (yearDigits != 4 || year < 1000 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The value of {@code 6}, {@code 06}, {@code 1er} or {@code 2024}; -1 for anything else. */
    private static int number(String word) {
        String digits = word.endsWith("er") ? word.substring(0, word.length() - 2) : word;
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }
}
