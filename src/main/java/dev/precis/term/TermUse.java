package dev.precis.term;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a term in a text's English.
 *
 * @param french where it stands in the French
 * @param english where its English stands, settled or as good; empty where it does not
 * @param forbidden where English stands that must not
 */
public record TermUse(
        TermEntry entry, SourceSpan french, Optional<SourceSpan> english, Optional<SourceSpan> forbidden) {

    public boolean isApplied() {
        return english.isPresent();
    }

    /** Every term of the French, in its order, with what became of it. One English answers one French, the longest first. */
    public static List<TermUse> between(String french, String english, TermFinder terms) {
        List<Occurrence> occurrences = terms.occurrences(french);
        if (occurrences.isEmpty()) {
            return List.of();
        }
        Renderings renderings = new Renderings(EnglishTokens.of(english), occurrences);
        List<TermUse> uses = new ArrayList<>();
        occurrences.forEach(occurrence -> uses.add(new TermUse(
                occurrence.entry(),
                occurrence.place(),
                renderings.applied(occurrence),
                renderings.forbidden(occurrence))));
        return uses;
    }

    /** Whether two renderings are one but for inflection and spelling. */
    public static boolean isSame(String one, String other) {
        EnglishTokens first = EnglishTokens.of(one);
        EnglishTokens second = EnglishTokens.of(other);
        return first.tokens().size() == second.tokens().size()
                && first.take(second, new boolean[first.tokens().size()]).isPresent();
    }
}
