package dev.precis.render;

import dev.precis.note.BriefingNote;
import dev.precis.note.NoteArticle;
import dev.precis.note.NoteClaim;
import dev.precis.note.NoteSummary;
import dev.precis.note.NoteUnit;
import dev.precis.note.TimelineEntry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a note any document must show: title, claims and sentences, in the note's order. */
final class NoteTexts {

    private NoteTexts() {}

    static List<String> french(BriefingNote note) {
        return texts(note, true);
    }

    static List<String> english(BriefingNote note) {
        return texts(note, false);
    }

    private static List<String> texts(BriefingNote note, boolean french) {
        Stream<NoteClaim> told = Stream.of(
                        note.overview().stream(),
                        note.timeline().stream().map(TimelineEntry::claim),
                        note.discrepancies().stream())
                .flatMap(claims -> claims);
        return Stream.of(
                        Stream.of(
                                french
                                        ? Optional.of(note.title().fr())
                                        : note.title().en()),
                        told.map(claim -> french ? Optional.of(claim.fr()) : claim.en()),
                        note.articles().stream().flatMap(article -> article(note, article, french)))
                .flatMap(texts -> texts)
                .flatMap(Optional::stream)
                .map(CleanText::line)
                .toList();
    }

    private static Stream<Optional<String>> article(BriefingNote note, NoteArticle article, boolean french) {
        Stream<NoteClaim> points = article.summary().map(NoteSummary::points).stream()
                .filter(all -> !all.equals(note.overview()))
                .flatMap(List::stream);
        return Stream.concat(
                points.map(claim -> french ? Optional.of(claim.fr()) : claim.en()),
                article.translation().stream().map((NoteUnit unit) -> french ? Optional.of(unit.fr()) : unit.en()));
    }

    /** That each text stands in {@code document}, each behind the one before; white space does not count. */
    static void assertInOrder(String document, List<String> texts) {
        String squeezed = squeezed(document);
        int at = 0;
        for (String text : texts) {
            int found = squeezed.indexOf(squeezed(text), at);
            assertThat(found).as("%s, behind the text before it", text).isGreaterThanOrEqualTo(0);
            at = found + 1;
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }
}
