package dev.precis.api;

import dev.precis.note.BriefingNote;
import dev.precis.note.ShelfPage;
import dev.precis.render.FileName;
import dev.precis.render.NoteFormat;

import java.net.URI;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that are notes. */
@Singleton
final class NoteAnswers {

    /** A rendered note holds no script and loads nothing; whatever an article smuggled in, a browser runs none of it. */
    private static final String NOTHING_BUT_STYLE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Answers answers;
    private final NoteWriter writer;

    NoteAnswers(Answers answers, NoteWriter writer) {
        this.answers = answers;
        this.writer = writer;
    }

    Response created(BriefingNote note, NoteView view) {
        URI place = URI.create("/v1/briefings/" + note.id());
        return guarded(answers.created(place, writer.write(note, view), type(view)), note, view);
    }

    Response found(BriefingNote note, NoteView view, Request request) {
        return guarded(answers.found(request, writer.write(note, view), type(view)), note, view);
    }

    private static MediaType type(NoteView view) {
        return NoteForm.type(view.form());
    }

    private static Response guarded(Response answer, BriefingNote note, NoteView view) {
        Response.ResponseBuilder guarded = Response.fromResponse(answer).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (view.form() == NoteFormat.HTML) {
            guarded.header("Content-Security-Policy", NOTHING_BUT_STYLE);
        }
        if (view.form().isDocument()) {
            String name = FileName.of(note, view.form(), view.language());
            guarded.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        return guarded.build();
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
