package dev.precis.note;

import dev.precis.article.Article;
import dev.precis.article.NormalText;
import dev.precis.check.Gap;
import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;
import dev.precis.summary.Summary;
import dev.precis.translation.TranslationUnit;

import java.util.List;
import java.util.Optional;

/**
 * One article on its way into a note.
 *
 * @param id its id in the note, {@code a1}; empty where it is answered about alone, and its own ids stand bare
 * @param summary empty where none could be made
 * @param units its sentences in English, by segment id; empty where its translation was not wanted
 * @param english the English of the summary's texts, and of {@link #title()} where no unit holds it
 * @param gaps what is known to be missing; {@code where} is a place within the article, or empty for the whole of it
 */
public record ArticlePart(
        String id,
        Segmentation segmentation,
        Optional<Summary> summary,
        List<TranslationUnit> units,
        English english,
        List<Gap> gaps) {

    public ArticlePart {
        units = List.copyOf(units);
        gaps = List.copyOf(gaps);
    }

    Article article() {
        return segmentation.page().article();
    }

    /** The headline as the page has it, else as the sender knows it. */
    public Optional<String> title() {
        return titleOf(segmentation);
    }

    /** The headline as a page has it, else as its sender knows it. */
    public static Optional<String> titleOf(Segmentation segmentation) {
        return segmentation
                .title()
                .map(Segment::text)
                .or(() -> segmentation.page().article().title().filter(title -> !title.isBlank()));
    }

    /** The unit that translates the headline, where the page has one and its translation was wanted. */
    Optional<TranslationUnit> titleUnit() {
        return segmentation.title().flatMap(this::unit);
    }

    /** The unit of a segment; one that translates other words than the segment's is not its unit, whatever its id says. */
    Optional<TranslationUnit> unit(Segment segment) {
        String words = NormalText.of(segment.text());
        return units.stream()
                .filter(unit -> unit.id().equals(segment.id()))
                .filter(unit -> NormalText.of(unit.fr()).equals(words))
                .findFirst();
    }

    /** An id of this article as the note knows it: {@code s3} is {@code a1.s3}. */
    String within(String local) {
        return id.isEmpty() ? local : id + "." + local;
    }
}
