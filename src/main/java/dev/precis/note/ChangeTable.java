package dev.precis.note;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a note's history. */
final class ChangeTable {

    private ChangeTable() {}

    static void put(Handle handle, String noteId, NoteChange change) {
        handle.createUpdate("""
                        insert into note_change (note_id, version, line, action, who, comment, created, before_json, after_json)
                        values (:note, :version, :line, :action, :who, :comment, :created, :before, :after)
                        """)
                .bind("note", noteId)
                .bind("version", change.version())
                .bind("line", change.line())
                .bind("action", change.action().wireName())
                .bind("who", change.by().orElse(null))
                .bind("comment", change.comment().orElse(null))
                .bind("created", change.created().toString())
                .bind("before", NoteJson.write(change.before()))
                .bind("after", NoteJson.write(change.after()))
                .execute();
    }

    static List<NoteChange> of(Handle handle, String noteId) {
        return handle.createQuery("select * from note_change where note_id = :note order by version")
                .bind("note", noteId)
                .map((row, context) -> change(row))
                .list();
    }

    /** The last change of a line that can be undone. */
    static Optional<NoteChange> lastStanding(Handle handle, String noteId, String line) {
        return handle.createQuery("""
                        select * from note_change
                        where note_id = :note and line = :line and undone = 0 and action in ('approve', 'reject')
                        order by version desc limit 1
                        """)
                .bind("note", noteId)
                .bind("line", line)
                .map((row, context) -> change(row))
                .findOne();
    }

    static void markUndone(Handle handle, String noteId, long version) {
        handle.execute("update note_change set undone = 1 where note_id = ? and version = ?", noteId, version);
    }

    private static NoteChange change(ResultSet row) throws SQLException {
        return new NoteChange(
                row.getLong("version"),
                row.getString("line"),
                Correction.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("who")),
                Optional.ofNullable(row.getString("comment")),
                Instant.parse(row.getString("created")),
                NoteJson.read(row.getString("before_json"), NoteLine.class),
                NoteJson.read(row.getString("after_json"), NoteLine.class),
                row.getInt("undone") == 1);
    }
}
