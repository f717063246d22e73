package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.term.TermFinder;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of one request's units: what was checked when it came is not checked again when it is shown. Safe for many threads. */
final class UnitChecks {

    private record Pair(String french, String english) {}

    private final TermFinder terms;
    private final Map<Pair, List<Finding>> known = new ConcurrentHashMap<>();

    UnitChecks(TermFinder terms) {
        this.terms = terms;
    }

    /** As {@link TranslationChecker#findings}. */
    List<Finding> findings(String french, String english) {
        return known.computeIfAbsent(
                new Pair(french, english),
                pair -> List.copyOf(TranslationChecker.findings(pair.french(), pair.english(), terms)));
    }
}
