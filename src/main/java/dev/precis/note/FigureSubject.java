package dev.precis.note;

import dev.precis.article.FoldedText;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a figure measures, apart from how its article words it: an amount of money spent on something, or a number of
 * something.
 *
 * @param counted the currency, or the stem of what is counted
 * @param subject stems of the words that say of what, the word for the measure itself left out
 */
record FigureSubject(NoteSummary.Figure figure, boolean isMoney, String counted, Set<String> subject) {

    private static final Map<String, String> CURRENCIES = Map.of(
            "€", "euro", "euro", "euro", "euros", "euro", "$", "dollar", "dollar", "dollar", "dollars", "dollar",
            "yuans", "yuan", "dongs", "dong", "yens", "yen", "£", "livre");

    private static final Set<String> MEASURES = Stream.of(
                    "montant", "valeur", "coût", "prix", "total", "somme", "nombre", "estimation", "partie", "selon")
            .flatMap(word -> TextFacts.of(word).words().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Empty where code cannot tell what is measured. */
    static Optional<FigureSubject> of(NoteSummary.Figure figure, FactBook facts) {
        Set<String> subject = new HashSet<>(facts.of(figure.what().fr()).words());
        subject.removeAll(MEASURES);
        String unit = figure.unit().orElse("");
        if (CURRENCIES.containsKey(unit)) {
            return Optional.of(new FigureSubject(figure, true, CURRENCIES.get(unit), subject));
        }
        Set<String> counted = new HashSet<>(facts.of(figure.text()).words());
        counted.retainAll(subject);
        boolean isCount = figure.what().fr().startsWith("nombre d") && counted.size() == 1;
        return isCount
                ? Optional.of(
                        new FigureSubject(figure, false, counted.iterator().next(), subject))
                : Optional.empty();
    }

    /** Money for the one is money for the other, or they count the same things. */
    boolean isSameAs(FigureSubject other) {
        if (subject.isEmpty() || other.subject.isEmpty() || isMoney != other.isMoney) {
            return false;
        }
        return isMoney
                ? subject.containsAll(other.subject) || other.subject.containsAll(subject)
                : counted.equals(other.counted);
    }

    /** Whether both can be right as they stand; two currencies are two statements, whatever the rate of exchange. */
    boolean agreesWith(FigureSubject other) {
        if (!counted.equals(other.counted)) {
            return false;
        }
        return figure.value()
                .flatMap(mine -> other.figure.value().map(theirs -> Amounts.agree(mine, theirs)))
                .orElseGet(() -> words().equals(other.words()));
    }

    private String words() {
        return FoldedText.of(figure.text()).toString();
    }
}
