package dev.precis.api;

import dev.precis.render.NoteFormat;
import dev.precis.render.RenderLanguage;

/**
 * How a note is to be seen.
 *
 * @param language what a rendered form shows; JSON always holds both
 */
record NoteView(NoteFormat form, RenderLanguage language) {}
