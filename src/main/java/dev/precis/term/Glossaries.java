package dev.precis.term;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Where glossaries are kept. */
@Singleton
public final class Glossaries {

    /** The glossary that comes with the service and applies where a request names none. */
    public static final String CORPUS = "corpus";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final TypeReference<List<TermEntry>> ENTRIES = new TypeReference<>() {};
    private static final int ID_BYTES = 10;

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Prepared<String, Glossary> read = new Prepared<>(json -> new Glossary(read(json)));

    public Glossaries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a new glossary. */
    public KeptGlossary add(String name, Glossary glossary) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        KeptGlossary kept =
                new KeptGlossary("glo_" + HexFormat.of().formatHex(bytes), name, 1, clock.instant(), glossary);
        database.jdbi().useTransaction(handle -> insert(handle, kept));
        return kept;
    }

    /**
     * Puts other entries in a glossary's place.
     *
     * @param expected the version that is to be replaced; empty for whichever
     * @return empty where there is no such glossary, or it has another version by now
     */
    public Optional<KeptGlossary> replace(String id, String name, Glossary glossary, Optional<Long> expected) {
        return database.write(handle -> {
            int changed = handle.createUpdate("""
                            update glossary set name = :name, version = version + 1, updated = :updated, entries = :entries
                            where id = :id and (:any = 1 or version = :expected)
                            """)
                    .bind("id", id)
                    .bind("name", name)
                    .bind("updated", clock.instant().toString())
                    .bind("entries", write(glossary))
                    .bind("any", expected.isEmpty() ? 1 : 0)
                    .bind("expected", expected.orElse(0L))
                    .execute();
            return changed == 0 ? Optional.empty() : find(handle, id);
        });
    }

    /** Makes this the glossary of that id, in whatever state it was before. */
    public void provide(String id, String name, Glossary glossary) {
        database.jdbi().useTransaction(handle -> {
            Optional<KeptGlossary> before = find(handle, id);
            if (before.filter(kept -> kept.glossary().equals(glossary)).isEmpty()) {
                handle.execute("delete from glossary where id = ?", id);
                long version = before.map(KeptGlossary::version).orElse(0L) + 1;
                insert(handle, new KeptGlossary(id, name, version, clock.instant(), glossary));
            }
        });
    }

    public Optional<KeptGlossary> find(String id) {
        return database.jdbi().withHandle(handle -> find(handle, id));
    }

    /** All that are kept, by name; without their entries they would say little, and they are few. */
    public List<KeptGlossary> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from glossary order by name, id")
                        .map((row, context) -> kept(row))
                        .list());
    }

    /** @return whether there was one */
    public boolean remove(String id) {
        return database.write(handle -> handle.execute("delete from glossary where id = ?", id)) > 0;
    }

    private static void insert(Handle handle, KeptGlossary kept) {
        handle.execute(
                "insert into glossary (id, name, version, updated, entries) values (?, ?, ?, ?, ?)",
                kept.id(),
                kept.name(),
                kept.version(),
                kept.updated().toString(),
                write(kept.glossary()));
    }

    private Optional<KeptGlossary> find(Handle handle, String id) {
        return handle.createQuery("select * from glossary where id = :id")
                .bind("id", id)
                .map((row, context) -> kept(row))
                .findOne();
    }

    private KeptGlossary kept(ResultSet row) throws SQLException {
        return new KeptGlossary(
                row.getString("id"),
                row.getString("name"),
                row.getLong("version"),
                Instant.parse(row.getString("updated")),
                read.of(row.getString("entries")));
    }

    private static String write(Glossary glossary) {
        try {
            return JSON.writeValueAsString(glossary.entries());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entries are plain data", e);
        }
    }

    private static List<TermEntry> read(String json) {
        try {
            return JSON.readValue(json, ENTRIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a glossary that cannot be read", e);
        }
    }
}
