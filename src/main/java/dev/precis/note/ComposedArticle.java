package dev.precis.note;

import java.util.List;
import java.util.Optional;

/** An article as the note shows it, beside the part it was made of. */
record ComposedArticle(ArticlePart part, NoteArticle note) {

    String id() {
        return note.id();
    }

    Optional<NoteSummary> summary() {
        return note.summary();
    }

    List<NoteClaim> points() {
        return summary().map(NoteSummary::points).orElse(List.of());
    }
}
