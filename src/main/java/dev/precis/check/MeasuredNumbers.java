package dev.precis.check;

import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Sign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives numbers their measures and signs; in a row of numbers ("de 80 à 85 %", "$5 to 10") what one measures, all do. */
final class MeasuredNumbers {

    private static final BigDecimal NOON = BigDecimal.valueOf(13);
    private static final int LONGEST_JOINT = 16;
    private static final String BLANK = "[\\s\\u00A0\\u202F]{0,2}+";
    private static final Pattern JOINT = Pattern.compile(
            BLANK + "(?:[-\\u2013\\u2014/]|(?:à|a\\u0300?|et|ou|to|and|or)(?![\\p{L}]))" + BLANK + "[+$€£~-]?+");
    private static final Pattern PART_BEHIND = Pattern.compile(
            "[\\s\\u00A0\\u202F-]{1,2}+[\\p{L}]{1,10}+[\\s\\u00A0\\u202F]{1,2}+et[\\s\\u00A0\\u202F]{1,2}+(?:un[\\s\\u00A0])?+(?<part>demie?|quart)(?![\\p{L}])");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final String text;
    private final MeasureReader reader;

    MeasuredNumbers(String text) {
        this.text = text;
        this.reader = new MeasureReader(text);
    }

    List<NumberFact> measure(List<NumberFact> numbers) {
        List<NumberFact> measured = new ArrayList<>();
        for (NumberFact number : numbers) {
            measured.add(measure(halved(number)).signed(sign(number)));
        }
        for (int i = measured.size() - 2; i >= 0; i--) {
            share(measured, i, i + 1);
        }
        for (int i = 1; i < measured.size(); i++) {
            share(measured, i, i - 1);
        }
        return measured;
    }

    /** « deux ans et demi », « dix heures et quart »: as a decimal, and as a clock has it. */
    private NumberFact halved(NumberFact number) {
        Matcher part = PART_BEHIND.matcher(text).region(number.end(), text.length());
        if (!part.lookingAt()) {
            return number;
        }
        boolean half = part.group("part").startsWith("d");
        Set<BigDecimal> readings = new LinkedHashSet<>(number.readings());
        readings.add(number.value().add(new BigDecimal(half ? "0.5" : "0.25")));
        readings.add(Numbers.plain(number.value().add(new BigDecimal(half ? "0.30" : "0.15"))));
        readings.add(Numbers.plain(number.value().multiply(SIXTY).add(BigDecimal.valueOf(half ? 30 : 15))));
        return number.reading(readings);
    }

    private NumberFact measure(NumberFact number) {
        Optional<Measure> read = reader.around(number.start(), number.end());
        if (number.kind() == Kind.TIME) {
            boolean afternoon = number.value().compareTo(NOON) >= 0;
            return read.filter(measure -> measure instanceof Measure.Clock)
                    .or(() -> afternoon ? Optional.of(new Measure.Clock(true)) : Optional.empty())
                    .map(number::measuring)
                    .orElse(number);
        }
        return read.filter(measure -> number.kind() != Kind.ORDINAL || measure instanceof Measure.Currency)
                .map(number::measuring)
                .orElse(number);
    }

    private void share(List<NumberFact> numbers, int bare, int other) {
        NumberFact number = numbers.get(bare);
        NumberFact measured = numbers.get(other);
        boolean shares = !number.isMeasured()
                && number.kind() == Kind.CARDINAL
                && measured.isMeasured()
                && !(measured.measure() instanceof Measure.Clock)
                && !(measured.measure() instanceof Measure.Points points && points.isAny())
                && (number.value().compareTo(THOUSAND) < 0 || !(measured.measure() instanceof Measure.Percent))
                && (bare < other || isBefore(measured))
                && isJoint(Math.min(number.end(), measured.end()), Math.max(number.start(), measured.start()));
        if (shares) {
            numbers.set(bare, number.measuring(measured.measure()));
        }
    }

    /** Whether a number's measure stands before it, so that what follows it may share it. */
    private boolean isBefore(NumberFact number) {
        return number.measure() instanceof Measure.Currency
                && number.start() > 0
                && "€$£¥".indexOf(text.charAt(number.start() - 1)) >= 0;
    }

    private boolean isJoint(int from, int to) {
        return to - from <= LONGEST_JOINT
                && JOINT.matcher(text).region(from, Math.max(from, to)).matches();
    }

    /** A minus or plus right before the number that no word or number stands before. */
    private Sign sign(NumberFact number) {
        int at = number.start() - 1;
        if (at < 0 || number.start() > 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return Sign.NONE;
        }
        return switch (text.charAt(at)) {
            case '-', '\u2212', '\u2013' -> Sign.MINUS;
            case '+' -> Sign.PLUS;
            default -> Sign.NONE;
        };
    }
}
