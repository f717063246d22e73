package dev.precis.term;

import org.jdbi.v3.core.Handle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the memory. */
final class MemoryTable {

    /** Words under which a unit can be found; a look-up tries some more, since either side may lack some. */
    static final int WORDS_KEPT = 4;

    private static final String PUT = """
            insert into memory_unit (id, source_key, context_key, target_lang, source, target, before_text, after_text, who,
                created, note, batch)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set source = excluded.source, target = excluded.target, who = excluded.who,
                created = excluded.created, note = excluded.note
            """;
    private static final String PUT_WORD =
            "insert into memory_word (word, words, unit) values (?, ?, ?) on conflict do nothing";

    private record WordRow(long word, int words, long unit) {}

    private MemoryTable() {}

    /** Puts units in; of two with the same French, neighbours and English the later counts. */
    static void put(Handle handle, String batch, List<MemoryUnit> units) {
        Connection connection = handle.getConnection();
        try (PreparedStatement unitRow = connection.prepareStatement(PUT);
                PreparedStatement wordRow = connection.prepareStatement(PUT_WORD)) {
            List<WordRow> words = new ArrayList<>();
            for (MemoryUnit unit : units) {
                long id = bind(unitRow, batch, unit);
                unitRow.addBatch();
                SourceWords source = SourceWords.of(unit.entry().source());
                source.rarest(WORDS_KEPT)
                        .forEach(word ->
                                words.add(new WordRow(word, source.words().size(), id)));
            }
            unitRow.executeBatch();
            // In the order of the index, which is then walked through once.
            words.sort(Comparator.comparingLong(WordRow::word)
                    .thenComparing(WordRow::words)
                    .thenComparing(WordRow::unit));
            for (WordRow word : words) {
                wordRow.setLong(1, word.word());
                wordRow.setInt(2, word.words());
                wordRow.setLong(3, word.unit());
                wordRow.addBatch();
            }
            wordRow.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the memory cannot be written: " + e.getSQLState(), e);
        }
    }

    private static long bind(PreparedStatement row, String batch, MemoryUnit unit) throws SQLException {
        MemoryEntry entry = unit.entry();
        long key = SourceWords.key(entry.source());
        long context = context(unit.before(), unit.after());
        long id = id(batch, key, context, entry.targetTag());
        row.setLong(1, id);
        row.setLong(2, key);
        row.setLong(3, context);
        row.setString(4, entry.targetTag());
        row.setString(5, entry.source());
        row.setString(6, java.util.Objects.requireNonNull(entry.target(), "target"));
        row.setString(7, unit.before().orElse(null));
        row.setString(8, unit.after().orElse(null));
        row.setString(9, unit.who().orElse(null));
        row.setString(10, unit.when().orElse(null));
        row.setString(11, unit.note().orElse(null));
        row.setString(12, batch);
        return id;
    }

    /** The key of a text's neighbours; 0 where none is known. */
    static long context(Optional<String> before, Optional<String> after) {
        return before.isEmpty() && after.isEmpty()
                ? 0
                : SourceWords.sha(dev.precis.article.NormalText.of(before.orElse("")) + "\n"
                        + dev.precis.article.NormalText.of(after.orElse("")));
    }

    private static long id(String batch, long key, long context, String tag) {
        long id = key;
        for (long part : new long[] {context, SourceWords.hash(tag), SourceWords.hash(batch)}) {
            // SplitMix64: every bit of one part moves every bit of the whole.
            id = (id ^ part) * 0xBF58476D1CE4E5B9L;
            id = (id ^ id >>> 27) * 0x94D049BB133111EBL;
            id ^= id >>> 31;
        }
        return id;
    }

    static void removeOne(Handle handle, String batch, MemoryUnit unit) {
        long id = id(
                batch,
                SourceWords.key(unit.entry().source()),
                context(unit.before(), unit.after()),
                unit.entry().targetTag());
        SourceWords source = SourceWords.of(unit.entry().source());
        source.rarest(WORDS_KEPT)
                .forEach(word -> handle.execute(
                        "delete from memory_word where word = ? and words = ? and unit = ?",
                        word,
                        source.words().size(),
                        id));
        handle.execute("delete from memory_unit where id = ?", id);
    }

    /** Takes a batch's units out, the words they are found under first. */
    static void remove(Handle handle, String batch) {
        handle.execute("delete from memory_word where unit in (select id from memory_unit where batch = ?)", batch);
        handle.execute("delete from memory_unit where batch = ?", batch);
    }
}
