package dev.precis.api;

import dev.precis.note.BriefingNote;
import dev.precis.render.NoteRendering;
import dev.precis.render.RenderingBusy;
import dev.precis.render.TemplateUnusable;

import java.util.Optional;

import jakarta.inject.Singleton;

/** Writes a note in the asked form. */
@Singleton
final class NoteWriter {

    private final NoteRendering rendering;

    NoteWriter(NoteRendering rendering) {
        this.rendering = rendering;
    }

    /** @throws RequestRefused where it cannot be written now; it is kept already, and the problem says where */
    byte[] write(BriefingNote note, NoteView view) {
        String kept = "; the note is kept at /v1/briefings/" + note.id();
        try {
            return rendering.render(note, view.form(), view.language());
        } catch (RenderingBusy busy) {
            throw new RequestRefused(ProblemCode.RENDERING_BUSY, busy.getMessage() + kept, Optional.of(busy.pause()));
        } catch (TemplateUnusable unusable) {
            throw new RequestRefused(ProblemCode.TEMPLATE_UNUSABLE, unusable.getMessage() + kept);
        }
    }
}
