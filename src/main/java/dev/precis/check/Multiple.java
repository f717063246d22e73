package dev.precis.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How many times a quantity is taken, as a text says it: {@code a doublé}, {@code trois fois}, {@code réduit de moitié}, {@code twice}.
 *
 * @param text as it stands there
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param factors all it can say; what divides by three says a third. Without trailing zeros
 * @param verb whether a verb says it, which a translation of it does not leave out
 */
record Multiple(String text, int start, int end, Set<BigDecimal> factors, boolean verb) {

    Multiple {
        factors = Collections.unmodifiableSet(new LinkedHashSet<>(factors));
    }

    boolean saysAsMuchAs(Multiple other) {
        return !Collections.disjoint(factors, other.factors);
    }

    boolean saysAsMuchAs(NumberFact number) {
        return !Collections.disjoint(factors, number.readings());
    }

    boolean holds(NumberFact number) {
        return start <= number.start() && number.end() <= end;
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
