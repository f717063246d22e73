package dev.precis.note;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How kept notes say their terms, one rendering a term and note: what a later note is held against. */
public final class RenderingTable {

    /** Well under the number of parameters any database takes in a statement. */
    private static final int TERMS_A_QUERY = 400;

    /** In how many notes a phrase of no glossary must have been said so to be usual; one note may be a chance. */
    private static final int LEAST_NOTES = 2;

    private RenderingTable() {}

    /**
     * What most earlier notes say.
     *
     * @param english as one of them has it
     */
    public record Usual(String english, String said) {}

    /** A term as a note first says it. */
    record Row(String term, boolean settled, String english, String said) {}

    static List<Row> rows(List<Rendering> renderings) {
        Map<String, Row> first = new LinkedHashMap<>();
        renderings.forEach(rendering -> first.putIfAbsent(
                rendering.term(),
                new Row(
                        rendering.term(),
                        rendering.settled(),
                        rendering.english().text(),
                        rendering.said())));
        return List.copyOf(first.values());
    }

    /** Puts a note's renderings in the place of those it had. */
    static void put(Handle handle, String noteId, List<Row> rows) {
        handle.execute("delete from note_rendering where note_id = ?", noteId);
        PreparedBatch batch = handle.prepareBatch(
                "insert into note_rendering (note_id, term, settled, english, said) values (?, ?, ?, ?, ?)");
        rows.forEach(row -> batch.add(noteId, row.term(), row.settled() ? 1 : 0, row.english(), row.said()));
        batch.execute();
    }

    /** Whether anything is kept of a note; of one that is part of another nothing is. */
    static boolean has(Handle handle, String noteId) {
        return handle.createQuery("select 1 from note_rendering where note_id = :note limit 1")
                .bind("note", noteId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** What is usual for each term that has a usage; of two as common, the first in the alphabet. */
    static Map<String, Usual> usual(Handle handle, Collection<String> terms) {
        List<String> asked = List.copyOf(terms);
        Map<String, Usual> usual = new LinkedHashMap<>();
        for (int at = 0; at < asked.size(); at += TERMS_A_QUERY) {
            List<Map.Entry<String, Usual>> some = new ArrayList<>(handle.createQuery("""
                            select term, said, min(english) as english from note_rendering where term in (<terms>)
                            group by term, said having max(settled) = 1 or count(*) >= :least
                            order by term, count(*) desc, said
                            """)
                    .bind("least", LEAST_NOTES)
                    .bindList("terms", asked.subList(at, Math.min(asked.size(), at + TERMS_A_QUERY)))
                    .map((row, context) -> Map.entry(
                            row.getString("term"), new Usual(row.getString("english"), row.getString("said"))))
                    .list());
            some.forEach(entry -> usual.putIfAbsent(entry.getKey(), entry.getValue()));
        }
        return usual;
    }
}
