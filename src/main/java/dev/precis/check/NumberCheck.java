package dev.precis.check;

import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the numbers of one text are those of another, in any accepted form: other separators, another magnitude, words, an
 * ordinal, a clock of twelve hours. A number in digits is demanded. One in words may be left out, since "les deux" need not
 * be "the two"; but where one is left out and another stands instead, it was changed.
 */
final class NumberCheck {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private NumberCheck() {}

    /** What a translation's numbers do that the source's do not; empty where they agree. */
    static List<Finding> between(Facts french, Facts english) {
        CarriedNumbers inSource = new CarriedNumbers(french.numbers());
        CarriedNumbers inTarget = new CarriedNumbers(english.numbers());
        List<NumberFact> missing = new ArrayList<>(alone(french.numbers(), inTarget));
        List<NumberFact> added = new ArrayList<>(alone(english.numbers(), inSource));
        List<Finding> findings = new ArrayList<>();
        if (french.isSentence() && english.isSentence()) {
            missing.removeIf(number -> isMonthInDigits(number, french) && english.names(number.value()));
            added.removeIf(number -> isMonthInDigits(number, english) && french.names(number.value()));
            added.removeIf(number -> missing.removeIf(source -> Lengths.converts(source, number)));
            missing.removeIf(number -> Lengths.others(number).stream()
                    .filter(inTarget::include)
                    .peek(other -> added.removeIf(target -> target.readings().contains(other)))
                    .findFirst()
                    .isPresent());
            pairUp(missing, added, findings);
            if (findings.isEmpty()) {
                OrdinalCheck.between(french, english, missing, added).ifPresent(findings::add);
            }
            Optional<NumberFact> rarer = rarer(french.numbers(), inSource, inTarget);
            added.removeIf(number -> rarer.filter(other -> isInstead(other, number))
                    .map(other -> findings.add(NumberFindings.changed(other, number)))
                    .isPresent());
            added.removeIf(number -> Lengths.others(number).stream().anyMatch(inSource::include));
        }
        missing.stream().filter(NumberCheck::isMissed).forEach(number -> findings.add(NumberFindings.missing(number)));
        french.numbers().stream()
                .filter(number -> number.isDemanded() && inTarget.include(number))
                .filter(number -> inTarget.count(number) < inSource.countDigits(number))
                .filter(number -> !isMonthInDigits(number, french))
                .findFirst()
                .ifPresent(number -> findings.add(NumberFindings.fewer(number)));
        added.stream()
                .filter(number -> isTold(number) && number.written() != Written.IN_A_LABEL)
                .forEach(number -> findings.add(NumberFindings.added(number)));
        return findings;
    }

    /** Numbers of a French claim that none of the French texts it cites carries. */
    static List<Finding> supported(Facts claim, Facts evidence) {
        CarriedNumbers carried = new CarriedNumbers(evidence.numbers());
        return claim.numbers().stream()
                .filter(number -> (number.written() != Written.WORDS || isTold(number)) && !carried.include(number))
                .map(NumberFindings::unsupported)
                .toList();
    }

    /** The 08 of 28/08/2009, the 9 of 9/11. */
    private static boolean isMonthInDigits(NumberFact number, Facts facts) {
        return facts.dates().stream()
                .anyMatch(date -> date.isInDigits()
                        && date.start() <= number.start()
                        && number.end() <= date.end()
                        && date.month()
                                .filter(month -> number.value().compareTo(BigDecimal.valueOf(month)) == 0)
                                .isPresent());
    }

    /** Numbers that the other text does not carry. */
    private static List<NumberFact> alone(List<NumberFact> numbers, CarriedNumbers others) {
        return numbers.stream().filter(number -> !others.include(number)).toList();
    }

    /** Number by number what stands instead of it, first of its own kind. */
    private static void pairUp(List<NumberFact> missing, List<NumberFact> added, List<Finding> findings) {
        for (NumberFact number : List.copyOf(added)) {
            Optional<NumberFact> other = missing.stream()
                    .filter(candidate -> isInstead(candidate, number)
                            && candidate.kind() == number.kind()
                            && candidate.written() == number.written())
                    .findFirst()
                    .or(() -> missing.stream()
                            .filter(candidate -> isInstead(candidate, number))
                            .findFirst());
            other.ifPresent(source -> {
                missing.remove(source);
                added.remove(number);
                findings.add(NumberFindings.changed(source, number));
            });
        }
    }

    /** A number of the source that is there more often than in the target. */
    private static Optional<NumberFact> rarer(
            List<NumberFact> numbers, CarriedNumbers inSource, CarriedNumbers inTarget) {
        return numbers.stream()
                .filter(number -> isTold(number) && inTarget.count(number) < inSource.count(number))
                .findFirst();
    }

    /** Whether a number of the English can stand for one of the French that it does not equal. */
    private static boolean isInstead(NumberFact source, NumberFact target) {
        boolean labels = source.written() == Written.IN_A_LABEL || target.written() == Written.IN_A_LABEL;
        return labels
                ? source.written() == target.written()
                : (isTold(target) || source.kind() == Kind.ROUGH && target.kind() == Kind.ROUGH)
                        && (isTold(source) || source.kind() == Kind.ROUGH)
                        && (source.isDemanded() || target.isDemanded() || isOfOneKind(source.kind(), target.kind()));
    }

    /** A count in words does not become an ordinal in words, nor the other way round; a part may be called by an ordinal. */
    private static boolean isOfOneKind(Kind source, Kind target) {
        return (source == Kind.ORDINAL) == (target == Kind.ORDINAL)
                || source == Kind.FRACTION
                || target == Kind.FRACTION;
    }

    /** Whether a text that says the number says that very number. */
    private static boolean isTold(NumberFact number) {
        return number.isDemanded()
                || switch (number.kind()) {
                    case IMPLIED -> false;
                    case FRACTION -> true;
                    case ROUGH -> number.value().compareTo(MILLION) >= 0;
                    default ->
                        number.value().compareTo(BigDecimal.ONE) > 0
                                && !number.text().equals("second");
                };
    }

    /** A number in words is missed from three on: "les deux" are often "they". */
    private static boolean isMissed(NumberFact number) {
        return number.isDemanded()
                || number.kind() == Kind.CARDINAL
                        && number.written() == Written.WORDS
                        && number.value().compareTo(TWO) > 0;
    }
}
