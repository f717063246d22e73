package dev.precis.api;

import dev.precis.note.BriefingNote;
import dev.precis.note.ShelfPage;

import java.net.URI;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that are notes. */
@Singleton
final class NoteAnswers {

    private final Answers answers;
    private final NoteWriter writer;

    NoteAnswers(Answers answers, NoteWriter writer) {
        this.answers = answers;
        this.writer = writer;
    }

    Response created(BriefingNote note, NoteView view) {
        return answers.created(
                URI.create("/v1/briefings/" + note.id()),
                writer.write(note, view),
                view.form().type());
    }

    Response found(BriefingNote note, NoteView view, Request request) {
        return answers.found(request, writer.write(note, view), view.form().type());
    }

    Response page(ShelfPage page, PageQuery query) {
        return answers.ok(new Page(page.notes(), page.total(), query.limit(), query.offset()));
    }

    /**
     * Some of the kept notes, newest first.
     *
     * @param total how many notes are kept in all
     */
    record Page(List<ShelfPage.Entry> notes, long total, int limit, int offset) {}
}
