package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Sign;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many numbers of Recognizers-Text's French specifications are read right: by ours in running text, and by ICU4J given the
 * very words. Right is the value with its sign, and with it the percent sign or the currency.
 *
 * <p>{@code [--misses] FOLDER}: the folder holds the specifications' files; with {@code --misses} what ours reads wrong is printed.
 */
public final class NumberBench {

    private static final double EXACT = 1e-9;

    private final IcuNumbers icu = new IcuNumbers();
    private final Map<NoPress, Integer> apart = new EnumMap<>(NoPress.class);
    private final boolean misses;

    private NumberBench(boolean misses) {
        this.misses = misses;
    }

    public static void main(String[] args) throws IOException {
        boolean misses = args[0].equals("--misses");
        new NumberBench(misses).run(Path.of(args[args.length - 1]));
    }

    private void run(Path folder) throws IOException {
        System.out.printf(
                "%-10s %6s %6s %6s %9s %11s %9s%n", "kind", "items", "press", "right", "ours", "likeliest", "ICU4J");
        int[] all = new int[5];
        for (NumberSpec.Kind kind : NumberSpec.Kind.values()) {
            int[] counts = measure(NumberSpec.read(folder, kind));
            print(kind.name().toLowerCase(), counts);
            Arrays.setAll(all, i -> all[i] + counts[i]);
        }
        print("all", all);
        System.out.println("counted apart, since no French press text can hold them:");
        apart.forEach((reason, count) -> System.out.printf("%6d  %s%n", count, reason.reason()));
    }

    private static void print(String kind, int[] counts) {
        System.out.printf(
                "%-10s %6d %6d %6d %8.1f%% %10.1f%% %8.1f%%%n",
                kind,
                counts[0],
                counts[1],
                counts[2],
                100.0 * counts[2] / counts[1],
                100.0 * counts[3] / counts[1],
                100.0 * counts[4] / counts[1]);
    }

    /** Items, those of the press, of these read right, read right as the likeliest reading, and read right by ICU4J. */
    private int[] measure(List<NumberSpec> specs) {
        int[] counts = new int[5];
        counts[0] = specs.size();
        for (NumberSpec spec : specs) {
            Optional<NoPress> reason = Arrays.stream(NoPress.values())
                    .filter(rule -> rule.excludes(spec))
                    .findFirst();
            reason.ifPresent(rule -> apart.merge(rule, 1, Integer::sum));
            if (reason.isPresent()) {
                continue;
            }
            boolean right = isRead(spec, false);
            counts[1]++;
            counts[2] += right ? 1 : 0;
            counts[3] += isRead(spec, true) ? 1 : 0;
            counts[4] += spec.hasNone() || icu.reads(spec) ? 1 : 0;
            if (misses && !right) {
                System.out.printf(
                        "   %s: %s => %s %s, not %s%n",
                        spec.text(),
                        spec.said(),
                        spec.value(),
                        spec.unit(),
                        facts(spec).stream()
                                .map(fact -> "%s %s %s %s"
                                        .formatted(fact.text(), fact.kind(), fact.readings(), fact.measure()))
                                .toList());
            }
        }
        return counts;
    }

    private static boolean isRead(NumberSpec spec, boolean likeliest) {
        List<NumberFact> facts = facts(spec);
        if (spec.hasNone()) {
            return facts.stream().noneMatch(fact -> isOfKind(fact, spec));
        }
        if (spec.value().isEmpty()) {
            return MoneyWord.in(spec.text()).stream().anyMatch(word -> word.start() == spec.start());
        }
        return facts.stream()
                .filter(fact -> fact.start() < spec.end() && spec.start() < fact.end())
                .anyMatch(fact -> isOfKind(fact, spec) && isValue(fact, spec, likeliest));
    }

    private static List<NumberFact> facts(NumberSpec spec) {
        return Numbers.of(spec.text(), Language.FRENCH);
    }

    private static boolean isOfKind(NumberFact fact, NumberSpec spec) {
        return switch (spec.kind()) {
            case NUMBER -> fact.kind() != Kind.ORDINAL;
            case ORDINAL -> fact.kind() == Kind.ORDINAL;
            case PERCENT -> fact.measure() instanceof Measure.Percent;
            case CURRENCY ->
                currency(spec).filter(said -> isMoney(fact.measure(), said)).isPresent();
        };
    }

    /** The same currency, and the same country where the specification names one. */
    private static boolean isMoney(Measure read, Measure said) {
        return read instanceof Measure.Currency one
                && said instanceof Measure.Currency other
                && one.family().equals(other.family())
                && (other.code().isEmpty() || one.code().equals(other.code()));
    }

    /** The currency by its name: {@code Dollar de Hong Kong}, {@code Centimes}. */
    private static Optional<Measure> currency(NumberSpec spec) {
        List<String> words = new ArrayList<>(
                Arrays.stream(spec.unit().split("[ -]")).map(Word::fold).toList());
        while (!words.isEmpty()) {
            Optional<Measure> found = MeasureTable.find(String.join(" ", words));
            if (found.isPresent()) {
                return found;
            }
            words.remove(words.size() - 1);
        }
        return Optional.empty();
    }

    private static boolean isValue(NumberFact fact, NumberSpec spec, boolean likeliest) {
        boolean negative = fact.sign() == Sign.MINUS;
        return spec.number()
                .filter(value -> (value.signum() < 0) == negative)
                .map(BigDecimal::abs)
                .filter(value -> likeliest
                        ? isSame(fact.value(), value)
                        : fact.readings().stream().anyMatch(reading -> isSame(reading, value)))
                .isPresent();
    }

    /** Equal but for where a fraction's digits were cut off. */
    static boolean isSame(BigDecimal one, BigDecimal other) {
        double large = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
        return one.subtract(other).abs().doubleValue() <= EXACT * large;
    }
}
