package dev.precis.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a term fared in translated texts.
 *
 * @param applied texts that hold the French and whose English holds the settled term
 * @param missed texts that hold the French and whose English does not
 */
public record GlossaryCount(TermEntry entry, int applied, int missed) {

    /** A French text and its English. */
    public record Pair(String fr, String en) {}

    /** The counts of every entry that occurs, in the glossary's order. */
    public static List<GlossaryCount> over(Glossary glossary, List<Pair> pairs) {
        TermFinder finder = glossary.finder();
        Map<TermEntry, GlossaryCount> counts = new LinkedHashMap<>();
        glossary.entries().forEach(entry -> counts.put(entry, new GlossaryCount(entry, 0, 0)));
        for (Pair pair : pairs) {
            for (TermEntry entry : finder.in(pair.fr())) {
                counts.computeIfPresent(entry, (e, count) -> count.plus(TermFinder.applied(e, pair.en())));
            }
        }
        return counts.values().stream()
                .filter(count -> count.applied() + count.missed() > 0)
                .toList();
    }

    private GlossaryCount plus(boolean wasApplied) {
        return new GlossaryCount(entry, applied + (wasApplied ? 1 : 0), missed + (wasApplied ? 0 : 1));
    }
}
