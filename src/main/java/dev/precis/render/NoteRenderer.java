package dev.precis.render;

import dev.precis.note.BriefingNote;

/** A note as text for people. Every word of it that came from an article or a model is inert in the result. */
public sealed interface NoteRenderer permits MarkdownRenderer, HtmlRenderer {

    String render(BriefingNote note, RenderLanguage language);

    /** Media type of what {@link #render} gives, without parameters. */
    String mediaType();
}
