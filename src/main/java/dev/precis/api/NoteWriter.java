package dev.precis.api;

import dev.precis.note.BriefingNote;

import jakarta.inject.Singleton;

/** Writes a note in the asked form. */
@Singleton
final class NoteWriter {

    private final Answers answers;

    NoteWriter(Answers answers) {
        this.answers = answers;
    }

    byte[] write(BriefingNote note, NoteView view) {
        return answers.bytes(note);
    }
}
