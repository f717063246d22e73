package dev.precis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether what doubles in one text doubles in the other. Where each text has a multiple that the other has not, one was changed; one that
 * stands alone is a remark, and only if a verb says it, since « double » need not be "double".
 */
final class MultipleCheck {

    private MultipleCheck() {}

    static List<Finding> between(Facts french, Facts english) {
        List<Multiple> missing = alone(french, english);
        List<Multiple> added = alone(english, french);
        List<Finding> findings = new ArrayList<>();
        while (!missing.isEmpty() && !added.isEmpty()) {
            findings.add(NumberFindings.changed(missing.remove(0), added.remove(0)));
        }
        missing.stream()
                .filter(multiple -> multiple.verb() && !english.mayDoubleNothing())
                .forEach(multiple -> findings.add(NumberFindings.missing(multiple)));
        added.stream().filter(Multiple::verb).forEach(multiple -> findings.add(NumberFindings.added(multiple)));
        return findings;
    }

    /** Multiples of a French claim that none of the French texts it cites has. */
    static List<Finding> supported(Facts claim, Facts evidence) {
        boolean compares = !evidence.multiples().isEmpty();
        return claim.multiples().stream()
                .filter(multiple -> compares || multiple.verb())
                .filter(multiple -> evidence.multiples().stream().noneMatch(multiple::saysAsMuchAs)
                        && evidence.numbers().stream().noneMatch(multiple::saysAsMuchAs))
                .map(multiple -> NumberFindings.unsupported(multiple, compares ? Severity.CRITICAL : Severity.MINOR))
                .toList();
    }

    /** Where a text has the multiples that the other has too: told alike, in whatever words, and no matter for its numbers any more. */
    static List<Finding.Excerpt> sharedPlaces(Facts facts, Facts others) {
        return shared(facts, others).stream().map(Multiple::excerpt).toList();
    }

    private static List<Multiple> shared(Facts facts, Facts others) {
        List<Multiple> left = new ArrayList<>(others.multiples());
        return facts.multiples().stream()
                .filter(multiple -> {
                    Optional<Multiple> same =
                            left.stream().filter(multiple::saysAsMuchAs).findFirst();
                    same.ifPresent(left::remove);
                    return same.isPresent();
                })
                .toList();
    }

    /** Multiples that no multiple of the other text stands for, and none of its numbers that stands for no other. */
    private static List<Multiple> alone(Facts facts, Facts others) {
        List<Multiple> alone = new ArrayList<>(facts.multiples());
        alone.removeAll(shared(facts, others));
        alone.removeIf(multiple -> count(others, multiple) > count(facts, multiple));
        return alone;
    }

    /** How many numbers that are part of no multiple can say as much. */
    private static long count(Facts facts, Multiple multiple) {
        return facts.numbers().stream()
                .filter(multiple::saysAsMuchAs)
                .filter(number -> facts.multiples().stream().noneMatch(other -> other.holds(number)))
                .count();
    }
}
