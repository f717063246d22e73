package dev.precis.note;

import dev.precis.check.Gap;
import dev.precis.check.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads a line of a note, and makes the note that has another in its place. Pure. */
final class NoteEdit {

    private NoteEdit() {}

    static Optional<NoteUnit> unit(BriefingNote note, String id) {
        return note.articles().stream()
                .flatMap(article -> article.translation().stream())
                .filter(unit -> unit.id().equals(id))
                .findFirst();
    }

    static Optional<NoteClaim> claim(BriefingNote note, String id) {
        return claims(note).filter(claim -> claim.id().equals(id)).findFirst();
    }

    static Optional<NoteLine> line(BriefingNote note, String id) {
        return unit(note, id).map(NoteLine::of).or(() -> claim(note, id).map(NoteLine::of));
    }

    static Stream<NoteClaim> claims(BriefingNote note) {
        return Stream.of(
                        note.overview().stream(),
                        note.timeline().stream().map(TimelineEntry::claim),
                        note.discrepancies().stream(),
                        note.articles().stream()
                                .flatMap(article -> article.summary().stream())
                                .flatMap(summary -> summary.points().stream()))
                .flatMap(claims -> claims);
    }

    /** The next version of the note, with the line wherever its id stands. */
    static BriefingNote with(BriefingNote note, NoteLine line) {
        UnaryOperator<NoteClaim> claims = claim -> claim.id().equals(line.id()) ? changed(claim, line) : claim;
        List<NoteArticle> articles = note.articles().stream()
                .map(article -> article(article, line, claims))
                .toList();
        List<Gap> gaps = gaps(note, line);
        return new BriefingNote(
                note.id(),
                status(note, gaps),
                note.created(),
                note.title(),
                note.overview().stream().map(claims).toList(),
                note.timeline().stream()
                        .map(entry -> new TimelineEntry(entry.date(), entry.dateText(), claims.apply(entry.claim())))
                        .toList(),
                note.discrepancies().stream().map(claims).toList(),
                articles,
                GlossaryTally.again(note.glossary(), line),
                gaps,
                note.provenance(),
                note.usage(),
                note.cache(),
                note.version() + 1);
    }

    private static NoteStatus status(BriefingNote note, List<Gap> gaps) {
        if (note.status() == NoteStatus.FAILED) {
            return NoteStatus.FAILED;
        }
        boolean summarised =
                note.articles().stream().anyMatch(article -> article.summary().isPresent());
        return gaps.isEmpty() && summarised ? NoteStatus.COMPLETE : NoteStatus.PARTIAL;
    }

    /** What was missing from the line is not any more; what is wrong with it now is. */
    private static List<Gap> gaps(BriefingNote note, NoteLine line) {
        List<Gap> gaps = new ArrayList<>(note.dataGaps().stream()
                .filter(gap -> !gap.where().equals(line.id()))
                .toList());
        if (line.en().isEmpty()) {
            gaps.add(Gap.withoutEnglish(line.id()));
        } else if (line.status() == Status.UNVERIFIED) {
            line.findings().stream()
                    .filter(finding -> finding.isCritical() || finding.rule().equals(NoteDesk.REJECTED))
                    .findFirst()
                    .ifPresent(finding -> gaps.add(new Gap(
                            finding.isCritical() ? Gap.CRITICAL : NoteDesk.REJECTED, finding.message(), line.id())));
        }
        return gaps;
    }

    private static NoteArticle article(NoteArticle article, NoteLine line, UnaryOperator<NoteClaim> claims) {
        boolean itsTitle = article.translation().stream()
                .anyMatch(unit -> unit.id().equals(line.id())
                        && article.title()
                                .filter(title -> title.fr().equals(unit.fr()))
                                .isPresent());
        return new NoteArticle(
                article.id(),
                itsTitle ? Optional.of(new Bilingual(line.fr(), line.en())) : article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.summary()
                        .map(summary -> summary.withPoints(
                                summary.points().stream().map(claims).toList())),
                article.translation().stream()
                        .map(unit -> unit.id().equals(line.id()) ? changed(unit, line) : unit)
                        .toList());
    }

    private static NoteUnit changed(NoteUnit unit, NoteLine line) {
        return new NoteUnit(
                unit.id(),
                unit.block(),
                unit.role(),
                unit.fr(),
                line.en(),
                line.origin(),
                line.status(),
                line.findings());
    }

    private static NoteClaim changed(NoteClaim claim, NoteLine line) {
        return new NoteClaim(
                claim.id(), line.fr(), line.en(), claim.evidence(), line.origin(), line.status(), line.findings());
    }
}
