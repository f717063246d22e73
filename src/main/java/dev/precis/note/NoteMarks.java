package dev.precis.note;

import dev.precis.check.Finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Adds remarks to the lines of a note, wherever a line stands in it. Pure. */
final class NoteMarks {

    private final Map<String, List<Finding>> found;

    private NoteMarks(Map<String, List<Finding>> found) {
        this.found = found;
    }

    static BriefingNote on(BriefingNote note, Map<String, List<Finding>> found) {
        return found.isEmpty() ? note : new NoteMarks(found).marked(note);
    }

    private BriefingNote marked(BriefingNote note) {
        return new BriefingNote(
                note.id(),
                note.status(),
                note.created(),
                note.title(),
                claims(note.overview()),
                note.timeline().stream()
                        .map(entry -> new TimelineEntry(entry.date(), entry.dateText(), marked(entry.claim())))
                        .toList(),
                claims(note.discrepancies()),
                note.articles().stream().map(this::marked).toList(),
                note.glossary(),
                note.dataGaps(),
                note.provenance(),
                note.usage(),
                note.cache(),
                note.version());
    }

    private NoteArticle marked(NoteArticle article) {
        UnaryOperator<NoteSummary> summary = told -> told.withPoints(claims(told.points()));
        return new NoteArticle(
                article.id(),
                article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.summary().map(summary),
                article.translation().stream().map(this::marked).toList());
    }

    private List<NoteClaim> claims(List<NoteClaim> claims) {
        return claims.stream().map(this::marked).toList();
    }

    private NoteClaim marked(NoteClaim claim) {
        return new NoteClaim(
                claim.id(),
                claim.fr(),
                claim.en(),
                claim.evidence(),
                claim.origin(),
                claim.status(),
                findings(claim.id(), claim.findings()));
    }

    private NoteUnit marked(NoteUnit unit) {
        return new NoteUnit(
                unit.id(),
                unit.block(),
                unit.role(),
                unit.fr(),
                unit.en(),
                unit.origin(),
                unit.status(),
                findings(unit.id(), unit.findings()));
    }

    private List<Finding> findings(String line, List<Finding> known) {
        return Optional.ofNullable(found.get(line))
                .map(more -> Stream.concat(known.stream(), more.stream()).toList())
                .orElse(known);
    }
}
