package dev.precis.term;

import dev.precis.article.SourceSpan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shares the words of an English text out among the terms of its French: first what is settled, then what is forbidden, then what is as good. */
final class Renderings {

    private final EnglishTokens text;
    private final boolean[] taken;
    private final Map<Occurrence, SourceSpan> applied = new HashMap<>();
    private final Map<Occurrence, SourceSpan> forbidden = new HashMap<>();

    Renderings(EnglishTokens text, List<Occurrence> occurrences) {
        this.text = text;
        this.taken = new boolean[text.tokens().size()];
        List<Occurrence> longestFirst = occurrences.stream()
                .sorted(Comparator.comparingInt(
                        occurrence -> -occurrence.entry().target().length()))
                .toList();
        longestFirst.forEach(occurrence -> take(occurrence, accepted(occurrence), applied));
        longestFirst.stream()
                .filter(occurrence -> !applied.containsKey(occurrence))
                .forEach(occurrence ->
                        take(occurrence, occurrence.entry().forbidden().stream().map(EnglishTokens::of), forbidden));
        longestFirst.stream()
                .filter(occurrence -> !applied.containsKey(occurrence) && !forbidden.containsKey(occurrence))
                .forEach(occurrence -> take(occurrence, accepted(occurrence).flatMap(Renderings::turned), applied));
    }

    Optional<SourceSpan> applied(Occurrence occurrence) {
        return Optional.ofNullable(applied.get(occurrence));
    }

    Optional<SourceSpan> forbidden(Occurrence occurrence) {
        return Optional.ofNullable(forbidden.get(occurrence));
    }

    private void take(Occurrence occurrence, Stream<EnglishTokens> renderings, Map<Occurrence, SourceSpan> into) {
        renderings
                .flatMap(rendering -> text.take(rendering, taken).stream())
                .findFirst()
                .ifPresent(place -> into.put(occurrence, place));
    }

    private static Stream<EnglishTokens> accepted(Occurrence occurrence) {
        return occurrence.entry().accepted().map(EnglishTokens::of);
    }

    private static Stream<EnglishTokens> turned(EnglishTokens rendering) {
        return rendering.turnedRound().stream();
    }
}
