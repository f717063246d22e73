package dev.precis.check;

import dev.precis.check.NumberFact.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a first became a second, or the other way round. Neither is missed by itself: both languages also say "first" and
 * "second" where they count nothing.
 */
final class OrdinalCheck {

    private OrdinalCheck() {}

    /** @param missing numbers of the French that the English does not carry, {@code added} the other way round */
    static Optional<Finding> between(Facts french, Facts english, List<NumberFact> missing, List<NumberFact> added) {
        long surplus = firsts(english).size() - firsts(french).size();
        if (surplus > 0) {
            return ordinal(missing).map(number -> {
                missing.remove(number);
                return NumberFindings.changed(number, firsts(english).get(0));
            });
        }
        return surplus < 0
                ? ordinal(added).map(number -> {
                    added.remove(number);
                    return NumberFindings.changed(firsts(french).get(0), number);
                })
                : Optional.empty();
    }

    private static List<NumberFact> firsts(Facts facts) {
        return facts.numbers().stream()
                .filter(number ->
                        number.kind() == Kind.ORDINAL && number.value().compareTo(BigDecimal.ONE) == 0)
                .toList();
    }

    private static Optional<NumberFact> ordinal(List<NumberFact> numbers) {
        return numbers.stream()
                .filter(number ->
                        number.kind() == Kind.ORDINAL && number.value().compareTo(BigDecimal.ONE) > 0)
                .findFirst();
    }
}
