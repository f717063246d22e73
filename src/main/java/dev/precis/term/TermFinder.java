package dev.precis.term;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds the terms of a glossary in French texts: in singular and plural, masculine and feminine, behind an elided article, with or
 * without accents, at the beginning of a sentence or across a line break. Of terms that overlap the longest stands.
 */
public final class TermFinder {

    private static final Comparator<SoughtTerm> LONGEST_FIRST = Comparator.<SoughtTerm>comparingInt(
                    term -> -term.length())
            .thenComparing(term -> -term.entry().source().length())
            .thenComparing(term -> term.entry().source())
            .thenComparing(term -> term.entry().target());

    /** The forms of a few hundred terms take some milliseconds. */
    private static final Prepared<List<TermEntry>, TermFinder> PREPARED = new Prepared<>(TermFinder::new);

    private final Map<String, List<SoughtTerm>> byBeginning = new HashMap<>();

    static TermFinder of(List<TermEntry> entries) {
        return PREPARED.of(List.copyOf(entries));
    }

    private TermFinder(List<TermEntry> entries) {
        entries.stream()
                .map(SoughtTerm::of)
                .filter(term -> term.length() > 0)
                .sorted(LONGEST_FIRST)
                .forEach(term -> term.beginnings()
                        .forEach(word -> byBeginning
                                .computeIfAbsent(word, first -> new ArrayList<>())
                                .add(term)));
    }

    /** Every place where a term stands outside any longer one, in the text's order. */
    public List<Occurrence> occurrences(String french) {
        List<Occurrence> found = new ArrayList<>();
        if (byBeginning.isEmpty()) {
            return found;
        }
        FrenchTokens text = FrenchTokens.of(french);
        List<Found> candidates = candidates(text);
        boolean[] taken = new boolean[text.tokens().size()];
        for (Found candidate : candidates) {
            if (candidate.take(taken)) {
                found.add(new Occurrence(
                        candidate.term().entry(),
                        new SourceSpan(
                                text.tokens().get(candidate.at()).start(),
                                text.tokens().get(candidate.last()).end())));
            }
        }
        found.sort(Comparator.comparingInt(occurrence -> occurrence.place().start()));
        return found;
    }

    /** The entries whose French stands in the text outside any longer term, longest first. */
    public List<TermEntry> in(String french) {
        return occurrences(french).stream()
                .map(Occurrence::entry)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .sorted(Comparator.<TermEntry>comparingInt(
                                entry -> -entry.source().length())
                        .thenComparing(TermEntry::source))
                .toList();
    }

    private List<Found> candidates(FrenchTokens text) {
        List<Found> candidates = new ArrayList<>();
        for (int at = 0; at < text.tokens().size(); at++) {
            for (SoughtTerm term :
                    byBeginning.getOrDefault(text.tokens().get(at).folded(), List.of())) {
                if (term.standsAt(at, text)) {
                    candidates.add(new Found(term, at));
                }
            }
        }
        candidates.sort(Comparator.comparing(Found::term, LONGEST_FIRST).thenComparing(Found::at));
        return candidates;
    }

    private record Found(SoughtTerm term, int at) {

        int last() {
            return at + term.length() - 1;
        }

        boolean take(boolean[] taken) {
            for (int i = at; i <= last(); i++) {
                if (taken[i]) {
                    return false;
                }
            }
            java.util.Arrays.fill(taken, at, last() + 1, true);
            return true;
        }
    }
}
