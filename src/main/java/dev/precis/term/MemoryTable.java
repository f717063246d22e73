package dev.precis.term;

import org.jdbi.v3.core.Handle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the memory. */
final class MemoryTable {

    /** A statement for a row would spend most of its time on being sent. */
    private static final int ROWS_SENT = 1000;

    private static final String PUT = """
            insert into memory_unit (id, source_key, context_key, target_lang, source, target, before_text, after_text, who, created, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PUT_POSTING =
            "insert into memory_posting (word, part, places) values (?, ?, ?) on conflict do nothing";

    private MemoryTable() {}

    /** A number for one more part of a batch. */
    static long newPart(Handle handle, String batch) {
        while (true) {
            long part = handle.createQuery("select coalesce(max(part), 0) + 1 from memory_part")
                    .mapTo(Long.class)
                    .one();
            int mine = handle.execute(
                    "insert into memory_part (part, batch, indexed) values (?, ?, 1) on conflict do nothing",
                    part,
                    batch);
            if (mine == 1) {
                return part;
            }
        }
    }

    /** Puts units in, in as many parts as they need. */
    static void put(Handle handle, String batch, List<MemoryUnit> units) {
        for (int at = 0; at < units.size(); at += MemoryPart.MOST) {
            List<MemoryUnit> some = units.subList(at, Math.min(units.size(), at + MemoryPart.MOST));
            put(handle, newPart(handle, batch), MemoryPart.of(some));
        }
    }

    static void put(Handle handle, long number, MemoryPart part) {
        Connection connection = handle.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            int place = 0;
            for (MemoryPart.Row row : part.rows()) {
                bind(statement, MemoryPart.id(number, place++), row);
                statement.addBatch();
                if (place % ROWS_SENT == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw unwritten(e);
        }
        index(handle, number, part);
    }

    /** Tells under which words a part's units are found. */
    static void index(Handle handle, long number, MemoryPart part) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(PUT_POSTING)) {
            int sent = 0;
            for (Map.Entry<Long, MemoryPart.Places> posting : part.postings().entrySet()) {
                statement.setLong(1, posting.getKey());
                statement.setLong(2, number);
                statement.setBytes(3, posting.getValue().bytes());
                statement.addBatch();
                if (++sent % ROWS_SENT == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    private static void bind(PreparedStatement statement, long id, MemoryPart.Row row) throws SQLException {
        MemoryUnit unit = row.unit();
        statement.setLong(1, id);
        statement.setLong(2, row.key());
        statement.setLong(3, row.context());
        statement.setString(4, unit.entry().targetTag());
        statement.setString(5, unit.entry().source());
        statement.setString(6, Objects.requireNonNull(unit.entry().target(), "target"));
        statement.setString(7, unit.before().orElse(null));
        statement.setString(8, unit.after().orElse(null));
        statement.setString(9, unit.who().orElse(null));
        statement.setString(10, unit.when().orElse(null));
        statement.setString(11, unit.note().orElse(null));
    }

    /** Takes what stands in a batch for this French, its neighbours and its English out. */
    static void removeOne(Handle handle, String batch, MemoryUnit unit) {
        handle.createQuery("""
                        select u.id from memory_unit u join memory_part p on p.part = u.id >> 16
                        where u.source_key = :key and u.context_key = :context and u.target_lang = :tag and p.batch = :batch
                        """)
                .bind("key", SourceWords.key(unit.entry().source()))
                .bind("context", SourceWords.context(unit.before(), unit.after()))
                .bind("tag", unit.entry().targetTag())
                .bind("batch", batch)
                .mapTo(Long.class)
                .list()
                .forEach(id -> removeUnit(handle, id));
    }

    /** With its part, where it was the last one there; else what it was found under stays, and finds nothing. */
    private static void removeUnit(Handle handle, long id) {
        handle.execute("delete from memory_unit where id = ?", id);
        long part = MemoryPart.partOf(id);
        boolean others = handle.createQuery("select 1 from memory_unit where id between :first and :last limit 1")
                .bind("first", MemoryPart.id(part, 0))
                .bind("last", MemoryPart.id(part, MemoryPart.MOST - 1))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!others) {
            removePart(handle, part);
        }
    }

    static void removePart(Handle handle, long part) {
        handle.execute("delete from memory_posting where part = ?", part);
        handle.execute(
                "delete from memory_unit where id between ? and ?",
                MemoryPart.id(part, 0),
                MemoryPart.id(part, MemoryPart.MOST - 1));
        handle.execute("delete from memory_part where part = ?", part);
    }

    static List<Long> parts(Handle handle, String batch) {
        return handle.createQuery("select part from memory_part where batch = :batch order by part")
                .bind("batch", batch)
                .mapTo(Long.class)
                .list();
    }

    private static IllegalStateException unwritten(SQLException e) {
        return new IllegalStateException("the memory cannot be written: " + e.getSQLState(), e);
    }
}
