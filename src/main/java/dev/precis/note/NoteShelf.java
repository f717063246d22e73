package dev.precis.note;

import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        save(note, Set.of());
    }

    /**
     * Keeps a note; one with the same id is replaced.
     *
     * @param answers keys of the cached answers it was made of, so that they can be thrown away with it
     */
    public void save(BriefingNote note, Set<String> answers) {
        Written written = written(note, answers, Optional.empty());
        database.run(handle -> save(handle, written));
    }

    /** A note as it will be kept: written before the transaction that keeps it, for others wait for that. */
    public record Written(
            String id,
            String created,
            String status,
            String title,
            String json,
            String words,
            Set<String> answers,
            Optional<String> partOf,
            List<RenderingTable.Row> renderings) {}

    /** @param partOf the note that holds all that this one holds, and is listed instead */
    public Written written(BriefingNote note, Set<String> answers, Optional<String> partOf) {
        return new Written(
                note.id(),
                SORTABLE.format(note.created()),
                note.status().wireName(),
                NoteJson.write(note.title()),
                NoteJson.write(note),
                NoteWords.of(note),
                answers,
                partOf,
                // What is part of another note is told by that one.
                partOf.isPresent() ? List.of() : RenderingTable.rows(Rendering.of(note)));
    }

    /** What earlier notes say for the terms of this one. */
    public EarlierRenderings earlier(BriefingNote note) {
        Set<String> terms = Rendering.of(note).stream().map(Rendering::term).collect(Collectors.toSet());
        return new EarlierRenderings(
                terms.isEmpty() ? Map.of() : database.jdbi().withHandle(handle -> RenderingTable.usual(handle, terms)));
    }

    /** Keeps others from changing a note until the transaction ends; what is read after it is as it stands then. */
    static void hold(Handle handle, String id) {
        handle.execute("update note set version = version where id = ?", id);
    }

    /** As part of a transaction of the caller's. */
    public void save(Handle handle, Written note) {
        handle.createUpdate("""
                        insert into note (id, created, status, title, json, part_of)
                        values (:id, :created, :status, :title, :json, :partOf)
                        on conflict (id) do update set created = excluded.created, status = excluded.status,
                            title = excluded.title, json = excluded.json, part_of = excluded.part_of
                        """).bindMethods(note).execute();
        if (note.partOf().isEmpty()) {
            NoteSearch.learn(handle, note.id(), note.words());
        }
        handle.execute("delete from note_answer where note_id = ?", note.id());
        PreparedBatch keys = handle.prepareBatch("insert into note_answer (note_id, cache_key) values (?, ?)");
        note.answers().forEach(key -> keys.add(note.id(), key));
        keys.execute();
        RenderingTable.put(handle, note.id(), note.renderings());
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
        boolean replaced = handle.createUpdate("""
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
        if (replaced) {
            NoteSearch.learn(handle, note.id(), NoteWords.of(note));
        }
        if (replaced && RenderingTable.has(handle, note.id())) {
            RenderingTable.put(handle, note.id(), RenderingTable.rows(Rendering.of(note)));
        }
        return replaced;
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
                            select id, created, status, title from note where part_of is null
                            order by created desc, id desc limit :limit offset :offset
                            """)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> entry(row))
                    .list();
            long total = handle.createQuery("select count(*) from note where part_of is null")
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
