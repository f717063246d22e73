package dev.precis.job;

import dev.precis.note.NoteSearch;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import jakarta.inject.Singleton;

/** Takes a note's text out of every table: the note, what it was made of, and answers that were kept to be given again. */
@Singleton
public final class NoteRemoval {

    private static final String PURGE = """
            delete from cache_entry where cache_key in (select cache_key from note_answer where note_id = :note)
            """;

    private final Database database;

    public NoteRemoval(Database database) {
        this.database = database;
    }

    /**
     * Removes a note.
     *
     * @param answersToo whether the cached answers it was made of go with it; others that were made of the same pay again
     * @return false where there is none
     */
    public boolean note(String id, boolean answersToo) {
        return database.write(handle -> {
            if (answersToo) {
                handle.createUpdate(PURGE).bind("note", id).execute();
            }
            return note(handle, id);
        });
    }

    static boolean note(Handle handle, String id) {
        handle.execute("delete from note_answer where note_id = ?", id);
        handle.execute("delete from note_rendering where note_id = ?", id);
        NoteSearch.forget(handle, id);
        handle.execute("delete from kept_answer where subject = ?", id);
        handle.execute("update job_item set article = '', note_id = null where note_id = ?", id);
        return handle.execute("delete from note where id = ?", id) > 0;
    }
}
