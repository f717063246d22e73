package dev.precis.note;

import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

/** Finds kept notes by the words that stand in them, in either language, with or without accents. */
@Singleton
public final class NoteSearch {

    /** More words than these narrow nothing down. */
    private static final int MOST_WORDS = 50;

    private static final int TOGETHER = 100;

    private final Database database;

    public NoteSearch(Database database) {
        this.database = database;
    }

    /**
     * Notes that hold every word of a query, the beginnings of words too; newest first, without their bodies.
     *
     * @param limit at most so many
     * @param offset leaving out so many newer ones
     */
    public ShelfPage find(String query, int limit, int offset) {
        List<String> words = NoteWords.sought(query).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new ShelfPage(List.of(), 0);
        }
        readWhatIsUnread();
        String holding = IntStream.range(0, words.size())
                .mapToObj(number -> (number == 0 ? " where" : " and") + " words like :word" + number)
                .collect(Collectors.joining());
        return database.jdbi().withHandle(handle -> {
            List<ShelfPage.Entry> entries = sought(
                            handle,
                            "select id, created, status, title from note where id in (select note_id from note_words"
                                    + holding + ") order by created desc, id desc limit :limit offset :offset",
                            words)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> new ShelfPage.Entry(
                            row.getString("id"),
                            Instant.parse(row.getString("created")),
                            NoteStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                            NoteJson.read(row.getString("title"), Bilingual.class)))
                    .list();
            long total = sought(handle, "select count(*) from note_words" + holding, words)
                    .mapTo(Long.class)
                    .one();
            return new ShelfPage(entries, total);
        });
    }

    /** A folded word holds letters and digits alone, so nothing in it is a pattern. */
    private static Query sought(Handle handle, String sql, List<String> words) {
        Query query = handle.createQuery(sql);
        for (int number = 0; number < words.size(); number++) {
            query.bind("word" + number, "%" + words.get(number) + "%");
        }
        return query;
    }

    private void readWhatIsUnread() {
        while (database.write(NoteSearch::readSome) == TOGETHER) {
            // A hundred notes a transaction, so that nobody waits long for one.
        }
    }

    private static int readSome(Handle handle) {
        List<String> unread = handle.createQuery("select id from note where part_of is null"
                        + " and id not in (select note_id from note_words) limit " + TOGETHER)
                .mapTo(String.class)
                .list();
        unread.forEach(id -> NoteShelf.find(handle, id).ifPresent(note -> learn(handle, id, NoteWords.of(note))));
        return unread.size();
    }

    /** Puts a note's words in the place of those it had. */
    static void learn(Handle handle, String note, String words) {
        handle.execute(
                "insert into note_words (note_id, words) values (?, ?)"
                        + " on conflict (note_id) do update set words = excluded.words",
                note,
                words);
    }

    /** Forgets a note that is removed. */
    public static void forget(Handle handle, String note) {
        handle.execute("delete from note_words where note_id = ?", note);
    }
}
