package dev.precis.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the numbers of a text can say, and how often. */
final class CarriedNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Set<String> texts = new HashSet<>();
    private final Map<BigDecimal, Integer> readings = new HashMap<>();
    private final Set<BigDecimal> magnitudes = new HashSet<>();
    private final Set<BigDecimal> written = new HashSet<>();
    private final Map<BigDecimal, Integer> digits = new HashMap<>();

    CarriedNumbers(List<NumberFact> numbers) {
        numbers.forEach(number -> {
            texts.add(number.text());
            number.readings().forEach(reading -> readings.merge(reading, 1, Integer::sum));
            if (number.kind() == NumberFact.Kind.ROUGH && number.value().compareTo(THOUSAND) > 0) {
                magnitudes.add(number.value());
            }
            if (number.written() != NumberFact.Written.WORDS) {
                number.readings().forEach(reading -> written.add(reading));
            }
            if (number.written() == NumberFact.Written.DIGITS) {
                digits.merge(number.value(), 1, Integer::sum);
            }
        });
    }

    /**
     * Whether one of them can say what {@code number} says, or is written with the same characters. The number of a label is
     * said by digits alone: the 1 of {@code F1} by no "one".
     */
    boolean include(NumberFact number) {
        if (number.written() == NumberFact.Written.IN_A_LABEL) {
            return written.contains(number.value());
        }
        return texts.contains(number.text())
                || number.readings().stream().anyMatch(readings::containsKey)
                || number.kind() == NumberFact.Kind.ROUGH && hasOneOf(number.value())
                || number.written() == NumberFact.Written.WORDS
                        && magnitudes.stream().anyMatch(magnitude -> isOneOf(magnitude, number.value()));
    }

    /** Ten milliards are billions. */
    private boolean hasOneOf(BigDecimal magnitude) {
        return magnitude.compareTo(THOUSAND) > 0
                && readings.keySet().stream().anyMatch(reading -> isOneOf(magnitude, reading));
    }

    private static boolean isOneOf(BigDecimal magnitude, BigDecimal number) {
        return number.compareTo(magnitude) >= 0 && number.compareTo(magnitude.multiply(THOUSAND)) < 0;
    }

    /** Whether one of them can say {@code value}. */
    boolean include(BigDecimal value) {
        return readings.containsKey(value);
    }

    /** How many of them say its value in digits. */
    int countDigits(NumberFact number) {
        return digits.getOrDefault(number.value(), 0);
    }

    /** How many of them can say what {@code number} says. */
    int count(NumberFact number) {
        return number.readings().stream()
                .mapToInt(reading -> readings.getOrDefault(reading, 0))
                .max()
                .orElse(0);
    }
}
