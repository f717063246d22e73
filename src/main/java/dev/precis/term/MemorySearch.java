package dev.precis.term;

import dev.precis.article.NormalText;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** Looks the memory through: for what is nearly the same, and for all of it. */
@Singleton
public final class MemorySearch {

    /** What is less alike helps neither a model nor a person. */
    public static final double LEAST_ALIKE = 0.7;

    private static final int WORDS_TRIED = 6;

    /** Units that are looked at for one word, and those compared word by word in the end; with these a look-up keeps its time. */
    private static final int A_WORDS_UNITS = 10_000;

    private static final int COMPARED = 100;
    private static final int A_PAGE = 1000;

    private static final String COLUMNS = """
            select u.id, u.source, u.target_lang, u.target, u.before_text, u.after_text, u.who, u.created, u.note, b.origin
            from memory_unit u join memory_batch b on b.id = u.batch and b.complete = 1
            """;

    private final Jdbi jdbi;

    public MemorySearch(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Units whose French is like a text, numbers set aside, the likest first; English of one kind alone, and of either.
     *
     * @param most at most so many
     */
    public List<SimilarUnit> like(String french, String targetTag, int most) {
        SourceWords words = SourceWords.of(french);
        List<Long> rarest = words.rarest(WORDS_TRIED);
        if (rarest.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> found(handle, candidates(handle, words, rarest)).stream()
                .filter(unit ->
                        unit.language().equals(targetTag) || unit.language().equals("en"))
                .map(unit -> new Alike(unit, likeness(french, words, unit)))
                .filter(alike -> alike.likeness() >= LEAST_ALIKE)
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparing(alike -> !alike.found().origin().equals(TranslationMemory.APPROVED))
                        .thenComparing(alike -> alike.found().source()))
                .limit(most)
                .map(alike -> alike.to(french))
                .toList());
    }

    /** Hands every unit on, in an order that stays; read page by page, so that it costs no memory. */
    public void all(Consumer<MemoryUnit> each) {
        long last = Long.MIN_VALUE;
        while (true) {
            long from = last;
            List<Found> page = jdbi.withHandle(
                    handle -> handle.createQuery(COLUMNS + " where u.id > :last order by u.id limit " + A_PAGE)
                            .bind("last", from)
                            .map((row, context) -> found(row))
                            .list());
            page.forEach(found -> each.accept(found.unit()));
            if (page.size() < A_PAGE) {
                return;
            }
            last = page.get(page.size() - 1).id();
        }
    }

    public long size() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from memory_unit")
                .mapTo(Long.class)
                .one());
    }

    private static List<Long> candidates(Handle handle, SourceWords words, List<Long> rarest) {
        int length = words.words().size();
        String each = rarest.stream()
                .map(word -> "select unit from (select unit from memory_word where word = " + word
                        + " and words between :least and :most limit " + A_WORDS_UNITS + ") of_one")
                .collect(Collectors.joining(" union all "));
        return handle.createQuery("select unit from (" + each
                        + ") of_all group by unit order by count(*) desc, unit limit " + COMPARED)
                .bind("least", (int) Math.floor(length * LEAST_ALIKE))
                .bind("most", (int) Math.ceil(length / LEAST_ALIKE))
                .mapTo(Long.class)
                .list();
    }

    /** The units of these ids, in their order. */
    private static List<Found> found(Handle handle, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Found> byId = handle
                .createQuery(COLUMNS + " where u.id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> found(row))
                .stream()
                .collect(Collectors.toMap(Found::id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static double likeness(String french, SourceWords words, Found found) {
        return NormalText.of(found.source()).equals(NormalText.of(french))
                ? 1
                : Math.min(0.99, words.likeness(SourceWords.of(found.source())));
    }

    private record Alike(Found found, double likeness) {

        SimilarUnit to(String french) {
            return new SimilarUnit(found.unit(), found.origin(), likeness, Difference.marked(found.source(), french));
        }
    }

    private record Found(long id, MemoryUnit unit, String origin) {

        String source() {
            return unit.entry().source();
        }

        String language() {
            return unit.entry().targetTag();
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("id"),
                new MemoryUnit(
                        new MemoryEntry(row.getString("source"), row.getString("target_lang"), row.getString("target")),
                        Optional.ofNullable(row.getString("before_text")),
                        Optional.ofNullable(row.getString("after_text")),
                        Optional.ofNullable(row.getString("who")),
                        Optional.ofNullable(row.getString("created")),
                        Optional.ofNullable(row.getString("note"))),
                row.getString("origin"));
    }
}
