package dev.precis.note;

import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Where notes are kept. */
@Singleton
public final class NoteShelf {

    /** Always with the same number of digits, so that text sorts by time. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Database database;

    public NoteShelf(Database database) {
        this.database = database;
    }

    /** Keeps a note; one with the same id is replaced. */
    public void save(BriefingNote note) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into note (id, created, status, title, json) values (:id, :created, :status, :title, :json)
                        on conflict (id) do update set created = excluded.created, status = excluded.status,
                            title = excluded.title, json = excluded.json
                        """)
                        .bind("id", note.id())
                        .bind("created", SORTABLE.format(note.created()))
                        .bind("status", note.status().wireName())
                        .bind("title", NoteJson.write(note.title()))
                        .bind("json", NoteJson.write(note))
                        .execute());
    }

    public Optional<BriefingNote> find(String id) {
        return database.jdbi().withHandle(handle -> find(handle, id));
    }

    static Optional<BriefingNote> find(Handle handle, String id) {
        return handle.createQuery("select json from note where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> NoteJson.read(json, BriefingNote.class));
    }

    /** Puts the next version of a note in the place of one; false where another has taken that place already. */
    static boolean replace(Handle handle, BriefingNote note, long version) {
        return handle.createUpdate("""
                                update note set status = :status, title = :title, json = :json, version = :next
                                where id = :id and version = :version
                                """)
                        .bind("id", note.id())
                        .bind("status", note.status().wireName())
                        .bind("title", NoteJson.write(note.title()))
                        .bind("json", NoteJson.write(note))
                        .bind("next", note.version())
                        .bind("version", version)
                        .execute()
                > 0;
    }

    /**
     * Kept notes, newest first, without their bodies.
     *
     * @param limit at most so many
     * @param offset leaving out so many newer ones
     */
    public ShelfPage page(int limit, int offset) {
        return database.jdbi().withHandle(handle -> {
            List<ShelfPage.Entry> entries = handle.createQuery("""
                            select id, created, status, title from note
                            order by created desc, id desc limit :limit offset :offset
                            """)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> entry(row))
                    .list();
            long total = handle.createQuery("select count(*) from note")
                    .mapTo(Long.class)
                    .one();
            return new ShelfPage(entries, total);
        });
    }

    private static ShelfPage.Entry entry(ResultSet row) throws SQLException {
        return new ShelfPage.Entry(
                row.getString("id"),
                Instant.parse(row.getString("created")),
                NoteStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                NoteJson.read(row.getString("title"), Bilingual.class));
    }
}
