package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.article.SourceSpan;
import dev.precis.segment.Segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the ids of cited segments into places in the articles. An id that no segment bears cites nothing. */
final class Citations {

    private final Map<String, Cited> byId;

    private Citations(Map<String, Cited> byId) {
        this.byId = byId;
    }

    /** Of one article, by its own ids: {@code s3}. */
    static Citations within(ArticlePart part) {
        return new Citations(part.segmentation().segments().stream()
                .collect(
                        Collectors.toMap(Segment::id, segment -> new Cited(part, segment), (first, doubled) -> first)));
    }

    /** Of several articles, by the note's ids: {@code a1.s3}. */
    static Citations across(List<ArticlePart> parts) {
        return new Citations(parts.stream()
                .flatMap(part -> part.segmentation().segments().stream().map(segment -> new Cited(part, segment)))
                .collect(Collectors.toMap(Cited::id, Function.identity(), (first, doubled) -> first)));
    }

    List<Evidence> of(List<String> segments) {
        return segments.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(Cited::whole)
                .toList();
    }

    /** The exact place of {@code words} in each cited segment, and the whole of a segment that does not hold them. */
    List<Evidence> ofWords(String words, List<String> segments) {
        return segments.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(cited -> cited.holding(words))
                .toList();
    }

    private record Cited(ArticlePart part, Segment segment) {

        String id() {
            return part.within(segment.id());
        }

        Evidence whole() {
            return new Evidence(id(), segment.span().start(), segment.span().end());
        }

        Evidence holding(String words) {
            return FoldedText.of(segment.text())
                    .find(FoldedText.of(words), 0)
                    .map(this::at)
                    .orElseGet(this::whole);
        }

        private Evidence at(SourceSpan within) {
            int offset = segment.span().start();
            return new Evidence(id(), offset + within.start(), offset + within.end());
        }
    }
}
