package dev.precis.render;

import dev.precis.note.BriefingNote;

import jakarta.inject.Singleton;

/** A note as Markdown that reads the same in CommonMark and on GitHub, and as plain text. */
@Singleton
public final class MarkdownRenderer implements NoteRenderer {

    @Override
    public String render(BriefingNote note, RenderLanguage language) {
        return new MarkdownSheet(language).write(Layout.of(note));
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }
}
