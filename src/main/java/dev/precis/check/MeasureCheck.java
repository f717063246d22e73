package dev.precis.check;

import dev.precis.check.Measure.Currency;
import dev.precis.check.Measure.Percent;
import dev.precis.check.Measure.Points;
import dev.precis.check.NumberFact.Kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether the same numbers measure the same. Numbers that both texts have are paired, those of the same measure first; what
 * is left over with another measure, or has lost its percent sign or currency, is a finding.
 */
final class MeasureCheck {

    /** Units of smaller numbers are left alone: which "two" stands for which cannot be told. */
    private static final BigDecimal LEAST_WITH_UNIT = BigDecimal.valueOf(3);

    private static final Message NO_SUCH_CURRENCY = Message.of("no such currency", "aucune de ce nom");
    private static final Message NO_CURRENCY = Message.of("none", "aucune");

    static final String UNIT = "unit";

    /** Of what a claim says, and what the sentences it cites say instead. */
    static final Message UNSUPPORTED =
            Message.of("the claim says %s, the sentences it cites %s", "l’affirmation dit %s, les phrases citées %s");

    private MeasureCheck() {}

    static List<Finding> between(Facts french, Facts english) {
        List<Finding> findings = new ArrayList<>();
        List<NumberFact> source = measuring(french);
        List<NumberFact> target = measuring(english);
        pairs(source, target, (one, other) -> one.measure().equals(other.measure()));
        pairs(source, target, (one, other) -> one.isMeasured() && other.isMeasured() && agree(one, other));
        for (NumberFact[] pair : pairs(source, target, (one, other) -> !one.isMeasured() || !other.isMeasured())) {
            lost(pair[0], pair[1]).ifPresent(findings::add);
        }
        for (NumberFact[] pair : pairs(source, target, (one, other) -> isComparable(one, other))) {
            findings.add(changed(pair[0], pair[1]));
        }
        if (findings.isEmpty()) {
            money(french, english).ifPresent(findings::add);
        }
        return findings;
    }

    static List<Finding> supported(Facts claim, Facts evidence) {
        List<Finding> findings = new ArrayList<>();
        for (NumberFact number : measuring(claim)) {
            List<NumberFact> same = evidence.numbers().stream()
                    .filter(other -> isSame(other, number) && (!number.isMeasured() || isComparable(other, number)))
                    .toList();
            boolean carried = same.stream()
                    .anyMatch(
                            other -> agree(other, number) && lost(other, number).isEmpty());
            if (!same.isEmpty() && !carried) {
                findings.add(unsupported(same.get(0), number));
            }
        }
        return findings;
    }

    /** The numbers that measure something, which articles and rough counts do not. */
    private static List<NumberFact> measuring(Facts facts) {
        return new ArrayList<>(facts.numbers().stream()
                .filter(number -> number.written() != NumberFact.Written.WORDS
                        || number.kind() == Kind.CARDINAL && number.value().compareTo(BigDecimal.ONE) > 0
                        || number.kind() != Kind.IMPLIED && isMoneyOrPercent(number.measure()))
                .toList());
    }

    private static boolean isMoneyOrPercent(Measure measure) {
        return measure instanceof Percent || measure instanceof Currency;
    }

    /** Takes out of both lists, one by one, the numbers that can say the same and fit. */
    private static List<NumberFact[]> pairs(
            List<NumberFact> source, List<NumberFact> target, BiPredicate<NumberFact, NumberFact> fits) {
        List<NumberFact[]> pairs = new ArrayList<>();
        source.removeIf(one -> {
            Optional<NumberFact> other = target.stream()
                    .filter(candidate -> isSame(one, candidate) && fits.test(one, candidate))
                    .findFirst();
            other.ifPresent(found -> {
                target.remove(found);
                pairs.add(new NumberFact[] {one, found});
            });
            return other.isPresent();
        });
        return pairs;
    }

    private static boolean isSame(NumberFact one, NumberFact other) {
        return !Collections.disjoint(one.readings(), other.readings());
    }

    private static boolean agree(NumberFact one, NumberFact other) {
        return one.measure().agrees(other.measure());
    }

    private static boolean isComparable(NumberFact one, NumberFact other) {
        boolean units = one.measure() instanceof Measure.Unit || other.measure() instanceof Measure.Unit;
        return !units
                || one.value().compareTo(LEAST_WITH_UNIT) >= 0 && one.value().compareTo(other.value()) == 0;
    }

    /** A percent sign that only one of the numbers has. */
    private static Optional<Finding> lost(NumberFact source, NumberFact target) {
        Measure measure = source.isMeasured() ? source.measure() : target.measure();
        boolean lost = measure instanceof Percent && source.isMeasured() != target.isMeasured();
        return lost ? Optional.of(changed(source, target)) : Optional.empty();
    }

    /** Currencies that the texts name, with numbers or without: one for another, one that got lost, one that nobody named. */
    private static Optional<Finding> money(Facts french, Facts english) {
        Optional<MoneyWord> missing = alone(french, english).or(() -> rarer(french, english));
        Optional<MoneyWord> added = alone(english, french).or(() -> rarer(english, french));
        if (missing.isPresent() && added.isPresent()) {
            return money(Severity.CRITICAL, missing, added);
        }
        if (alone(french, english).isPresent()) {
            return money(english.money().isEmpty() ? Severity.MINOR : Severity.MAJOR, missing, Optional.empty());
        }
        return alone(english, french).isPresent() ? money(Severity.MINOR, Optional.empty(), added) : Optional.empty();
    }

    private static Optional<Finding> money(Severity severity, Optional<MoneyWord> missing, Optional<MoneyWord> added) {
        Message message = Message.of(
                        "the source speaks of %s, the English of %s", "monnaie de la source : %s ; de l’anglais : %s")
                .with(
                        missing.map(MoneyWord::text).map(Message::same).orElse(NO_SUCH_CURRENCY),
                        added.map(MoneyWord::text).map(Message::same).orElse(NO_CURRENCY));
        return Optional.of(new Finding(
                "currency", severity, message, missing.map(MoneyWord::excerpt), added.map(MoneyWord::excerpt)));
    }

    private static Optional<MoneyWord> alone(Facts facts, Facts others) {
        return facts.money().stream()
                .filter(word -> !names(others, word.family()))
                .findFirst();
    }

    /** A currency that one text names more often than the other. */
    private static Optional<MoneyWord> rarer(Facts facts, Facts others) {
        return facts.money().stream()
                .filter(word -> count(facts, word) > count(others, word))
                .findFirst();
    }

    private static long count(Facts facts, MoneyWord word) {
        return facts.money().stream()
                .filter(other -> other.family().equals(word.family()))
                .count();
    }

    private static boolean names(Facts facts, String family) {
        return facts.money().stream().anyMatch(word -> word.family().equals(family))
                || facts.numbers().stream()
                        .anyMatch(number -> number.measure() instanceof Currency currency
                                && currency.family().equals(family));
    }

    private static Finding changed(NumberFact source, NumberFact target) {
        return new Finding(
                rule(source.measure(), target.measure()),
                severity(source, target),
                NumberFindings.CHANGED.with(MeasureWords.of(source), MeasureWords.of(target)),
                Optional.of(source.excerpt()),
                Optional.of(target.excerpt()));
    }

    private static Finding unsupported(NumberFact source, NumberFact claimed) {
        return new Finding(
                rule(source.measure(), claimed.measure()),
                severity(source, claimed),
                UNSUPPORTED.with(MeasureWords.of(claimed), MeasureWords.of(source)),
                Optional.empty(),
                Optional.of(claimed.excerpt()));
    }

    private static String rule(Measure one, Measure other) {
        if (one instanceof Percent || other instanceof Percent || one instanceof Points || other instanceof Points) {
            return "percent";
        }
        if (one instanceof Currency || other instanceof Currency) {
            return "currency";
        }
        return one instanceof Measure.Clock || other instanceof Measure.Clock ? "time" : UNIT;
    }

    private static Severity severity(NumberFact one, NumberFact other) {
        String rule = rule(one.measure(), other.measure());
        return rule.equals(UNIT) ? Severity.MAJOR : Severity.CRITICAL;
    }
}
