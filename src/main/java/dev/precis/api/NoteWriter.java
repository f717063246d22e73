package dev.precis.api;

import dev.precis.note.BriefingNote;
import dev.precis.render.HtmlRenderer;
import dev.precis.render.MarkdownRenderer;
import dev.precis.render.XliffRenderer;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

/** Writes a note in the asked form. */
@Singleton
final class NoteWriter {

    private final Answers answers;
    private final MarkdownRenderer markdown;
    private final HtmlRenderer html;
    private final XliffRenderer xliff;

    NoteWriter(Answers answers, MarkdownRenderer markdown, HtmlRenderer html, XliffRenderer xliff) {
        this.answers = answers;
        this.markdown = markdown;
        this.html = html;
        this.xliff = xliff;
    }

    byte[] write(BriefingNote note, NoteView view) {
        return switch (view.form()) {
            case JSON -> answers.bytes(note);
            case MARKDOWN -> markdown.render(note, view.language()).getBytes(StandardCharsets.UTF_8);
            case XLIFF -> xliff.render(note).getBytes(StandardCharsets.UTF_8);
            case HTML -> html.render(note, view.language()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
