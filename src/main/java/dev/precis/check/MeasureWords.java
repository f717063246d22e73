package dev.precis.check;

import java.util.Map;
import java.util.stream.Collectors;

/** How a message tells a number and what it measures; French names are those of the table {@code measures-fr.txt}. */
final class MeasureWords {

    private static final Map<String, String> FRENCH = Tables.lines("measures-fr.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));

    private MeasureWords() {}

    static Message of(NumberFact number) {
        return Message.of("%s %s", "%s %s").with(number.text(), of(number.measure()));
    }

    private static Message of(Measure measure) {
        if (measure instanceof Measure.Percent) {
            return Message.of("percent", "pour cent");
        }
        if (measure instanceof Measure.Points points) {
            return points.isAny()
                    ? Message.same("points")
                    : Message.of(points.name() + " points", french(points.name()));
        }
        if (measure instanceof Measure.Currency currency) {
            return named(currency.code().orElse(currency.family()));
        }
        if (measure instanceof Measure.Unit unit) {
            return named(unit.name());
        }
        if (measure instanceof Measure.Clock clock) {
            return clock.afternoon()
                    ? Message.of("(after noon)", "(après midi)")
                    : Message.of("(before noon)", "(avant midi)");
        }
        return Message.of("and no measure", "sans unité");
    }

    private static Message named(String name) {
        return Message.of("(%s)", "(%s)").with(Message.of(name, french(name)));
    }

    private static String french(String name) {
        return FRENCH.getOrDefault(name, name);
    }
}
