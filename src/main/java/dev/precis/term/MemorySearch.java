package dev.precis.term;

import dev.precis.article.NormalText;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

/** Looks the memory through: for what is nearly the same, and for all of it. */
@Singleton
public final class MemorySearch {

    /** What is less alike helps neither a model nor a person. */
    public static final double LEAST_ALIKE = 0.7;

    /** Units compared word by word, those for which most speaks; of short texts, which share little by nature, more. */
    private static final int LEAST_COMPARED = 60;

    private static final int WORDS_COMPARED = 1800;

    /** How many words are looked up however common, and after how many units no more are. */
    private static final int LEAST_TRIED = 4;

    private static final int UNITS_READ = 1_000_000;

    /** How alike texts are that differ in numbers, signs or accents alone. */
    private static final double ALL_BUT_THE_SAME = 0.99;

    private static final int A_PAGE = 1000;

    private static final String COLUMNS = """
            select u.id, u.source, u.target_lang, u.target, u.before_text, u.after_text, u.who, u.created, u.note, b.origin
            from memory_unit u join memory_part p on p.part = u.id >> 16 join memory_batch b on b.id = p.batch and b.complete = 1
            """;

    private static final Comparator<Likeness> LIKEST_FIRST = Comparator.comparingDouble(Likeness::likeness)
            .reversed()
            .thenComparing(alike -> !alike.found().origin().equals(TranslationMemory.APPROVED))
            .thenComparing(alike -> alike.found().source())
            .thenComparing(alike -> alike.found().id());

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
        if (words.words().isEmpty()) {
            return List.of();
        }
        String normal = NormalText.of(french);
        return jdbi.withHandle(handle -> found(handle, candidates(handle, words)).stream()
                .filter(unit ->
                        unit.language().equals(targetTag) || unit.language().equals("en"))
                .map(unit -> new Likeness(unit, likeness(normal, words, unit.source())))
                .filter(alike -> alike.likeness() >= LEAST_ALIKE)
                .sorted(LIKEST_FIRST)
                .filter(distinct())
                .limit(most)
                .map(alike -> alike.similar(french))
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

    /** Word by word, the rarest first, until enough is read: what comes last stands in most units and says least. */
    private static List<Long> candidates(Handle handle, SourceWords words) {
        Map<Long, List<Tally.Posting>> parts = new TreeMap<>();
        int read = 0;
        int tried = 0;
        for (long word : words.telling()) {
            if (tried++ >= LEAST_TRIED && read > UNITS_READ) {
                break;
            }
            List<Map.Entry<Long, byte[]>> places = handle.createQuery(
                            "select part, places from memory_posting where word = :word")
                    .bind("word", word)
                    .map((row, context) -> Map.entry(row.getLong("part"), row.getBytes("places")))
                    .list();
            int units = places.stream()
                    .mapToInt(of -> MemoryPart.Places.count(of.getValue()))
                    .sum();
            // A word that few units have says more for each of them.
            int weight = Integer.numberOfLeadingZeros(units);
            places.forEach(of -> parts.computeIfAbsent(of.getKey(), part -> new ArrayList<>())
                    .add(new Tally.Posting(of.getKey(), of.getValue(), weight)));
            read += units;
        }
        int length = words.words().size();
        Tally tally =
                new Tally((int) Math.ceil(length * LEAST_ALIKE - 1e-9), (int) Math.floor(length / LEAST_ALIKE + 1e-9));
        parts.values().forEach(part -> tally.add(part, Math.min(length, SourceWords.LEAST_SHARED)));
        return tally.best(Math.max(LEAST_COMPARED, WORDS_COMPARED / length));
    }

    private static List<Found> found(Handle handle, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(COLUMNS + " where u.id in (<ids>)")
                        .bindList("ids", ids)
                        .map((row, context) -> found(row))
                        .list();
    }

    private static double likeness(String normal, SourceWords words, String source) {
        double likeness = words.likeness(SourceWords.of(source));
        return likeness < 1 || NormalText.of(source).equals(normal) ? likeness : ALL_BUT_THE_SAME;
    }

    /** Lets the first of several units with the same French and English pass. */
    private static Predicate<Likeness> distinct() {
        Set<List<String>> seen = new HashSet<>();
        return alike -> seen.add(List.of(
                alike.found().source(),
                alike.found().language(),
                alike.found().unit().entry().target()));
    }

    private record Likeness(Found found, double likeness) {

        SimilarUnit similar(String french) {
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
