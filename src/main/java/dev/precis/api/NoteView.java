package dev.precis.api;

/**
 * How a note is to be seen.
 *
 * @param languages what a rendered form shows; JSON always holds both
 */
record NoteView(NoteForm form, Languages languages) {

    /** Which side of a bilingual note. */
    enum Languages {
        FR,
        EN,
        BOTH
    }
}
