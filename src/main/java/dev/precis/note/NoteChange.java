package dev.precis.note;

import java.time.Instant;
import java.util.Optional;

/**
 * A change that was made to a note.
 *
 * @param version the note's version that it made
 * @param line the unit or claim
 * @param before the line as it was
 * @param after the line as it became
 * @param undone whether a later change took it back
 */
public record NoteChange(
        long version,
        String line,
        Correction.Action action,
        Optional<String> by,
        Optional<String> comment,
        Instant created,
        NoteLine before,
        NoteLine after,
        boolean undone) {}
