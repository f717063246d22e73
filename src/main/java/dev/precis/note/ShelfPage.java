package dev.precis.note;

import java.time.Instant;
import java.util.List;

/**
 * Some of the kept notes, newest first.
 *
 * @param total how many notes are kept in all
 */
public record ShelfPage(List<Entry> notes, long total) {

    /** A kept note without its body. */
    public record Entry(String id, Instant created, NoteStatus status, Bilingual title) {}
}
