package dev.precis.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lengths of time and of way that another language counts in another unit: 24 hours are a day, 100 km are 62 miles. */
final class Lengths {

    private static final Map<String, int[]> TIMES = Map.of(
            "hour", new int[] {24, 72},
            "day", new int[] {7, 21},
            "month", new int[] {12, 36},
            "minute", new int[] {60, 180},
            "week", new int[] {52, 52});

    /** How many of the other unit one is, to the precision that news have. */
    private static final Map<String, Double> WAYS = Map.of(
            "km", 0.6214, "km/h", 0.6214, "m", 3.281, "cm", 0.3937, "kg", 2.205, "ha", 2.471, "km2", 0.3861, "m2",
            10.76);

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final double TOLERANCE = 0.03;

    private Lengths() {}

    /** What else a number of hours, days, months can say: 24 hours one, 18 months one and a half. */
    static Set<BigDecimal> others(NumberFact number) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        if (number.kind() == NumberFact.Kind.TIME && number.value().compareTo(DAY) == 0) {
            readings.add(BigDecimal.ONE);
        }
        int[] range = number.measure() instanceof Measure.Unit unit ? TIMES.get(unit.name()) : null;
        if (range != null && number.value().scale() <= 0) {
            int value = number.value().intValue();
            if (value >= range[0] && value <= range[1] && value * 2 % range[0] == 0) {
                readings.add(Numbers.plain(new BigDecimal(value * 10 / range[0]).movePointLeft(1)));
            }
        }
        return readings;
    }

    /** Whether an English number in its own unit is about the French one. */
    static boolean converts(NumberFact french, NumberFact english) {
        if (!(french.measure() instanceof Measure.Unit from) || !(english.measure() instanceof Measure.Unit to)) {
            return false;
        }
        Double factor = WAYS.get(from.name());
        if (factor == null || from.equals(to)) {
            return false;
        }
        return french.readings().stream()
                .mapToDouble(way -> way.doubleValue() * factor)
                .anyMatch(expected ->
                        Math.abs(english.value().doubleValue() - expected) <= Math.max(0.5, expected * TOLERANCE));
    }
}
