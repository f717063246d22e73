package dev.precis.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that the numbers of a text can say. */
final class CarriedNumbers {

    private final Set<String> texts = new HashSet<>();
    private final Set<BigDecimal> readings = new HashSet<>();

    CarriedNumbers(List<NumberFact> numbers) {
        numbers.forEach(number -> {
            texts.add(number.text());
            readings.addAll(number.readings());
        });
    }

    /** Whether one of them can say what {@code number} says, or is written with the same characters. */
    boolean include(NumberFact number) {
        return texts.contains(number.text()) || number.readings().stream().anyMatch(readings::contains);
    }
}
