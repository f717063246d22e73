package dev.precis.note;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims of two articles that say the same thing but for a number or a day. */
final class ClaimsAtOdds {

    private final ComposedArticle one;
    private final ComposedArticle other;
    private final FactBook facts;

    ClaimsAtOdds(ComposedArticle one, ComposedArticle other, FactBook facts) {
        this.facts = facts;
        this.one = one;
        this.other = other;
    }

    List<Discrepancy> find() {
        return one.points().stream()
                .flatMap(first -> other.points().stream().flatMap(second -> compare(first, second).stream()))
                .toList();
    }

    private Optional<Discrepancy> compare(NoteClaim first, NoteClaim second) {
        TextFacts mine = facts.of(first.fr());
        TextFacts theirs = facts.of(second.fr());
        if (!mine.isAboutTheSameAs(theirs)) {
            return Optional.empty();
        }
        Optional<Set<String>> amounts = mine.amountsInConflictWith(theirs).map(ClaimsAtOdds::written);
        if (amounts.isPresent()) {
            return amounts.map(values -> atOdds(Discrepancy.Kind.FIGURES, values, first, second));
        }
        return mine.hasDayInConflictWith(theirs)
                ? Optional.of(atOdds(Discrepancy.Kind.DATES, days(mine, theirs), first, second))
                : Optional.empty();
    }

    private Discrepancy atOdds(Discrepancy.Kind kind, Set<String> about, NoteClaim first, NoteClaim second) {
        return new Discrepancy(kind, about, Discrepancy.Side.of(one, first), Discrepancy.Side.of(other, second));
    }

    private static Set<String> days(TextFacts mine, TextFacts theirs) {
        return written(
                Stream.concat(mine.days().stream(), theirs.days().stream()).collect(Collectors.toSet()));
    }

    /** Days as they are compared: {@code 3-14}, whatever the year. */
    static Set<String> written(Set<Day> days) {
        return days.stream().map(day -> day.month() + "-" + day.day()).collect(Collectors.toSet());
    }

    /** Amounts as they are compared: two ways to write one number are one. */
    static Set<String> written(List<BigDecimal> amounts) {
        return amounts.stream()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .collect(Collectors.toSet());
    }
}
