package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.article.NormalText;
import dev.precis.article.Sha256;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** English that people wrote or approved for French texts, found by the text itself. */
@Singleton
public final class TranslationMemory {

    /** The batch of what analysts approved; it wins over every other. */
    public static final String APPROVED = "approved";

    /** Well under the number of parameters any database takes in a statement. */
    private static final int KEYS_A_QUERY = 400;

    private static final String EITHER_ENGLISH = "en";

    private static final String FIND = """
            select u.id, u.source_key, u.context_key, u.target_lang, u.source, u.target, u.created, b.id as batch, b.origin
            from memory_unit u join memory_part p on p.part = u.id >> 16 join memory_batch b on b.id = p.batch and b.complete = 1
            where u.source_key in (<keys>) and u.target_lang in (:exact, :either)
            """;

    private record Row(
            long key,
            long context,
            String language,
            String source,
            MemoryHit hit,
            String batch,
            String when,
            long id) {}

    private final Jdbi jdbi;

    public TranslationMemory(Database database) {
        this.jdbi = database.jdbi();
    }

    /** As {@link #find(List, Language)}, for texts without neighbours. */
    public Map<String, MemoryHit> find(Collection<String> sources, Language target) {
        return find(sources.stream().map(Sought::alone).toList(), target);
    }

    /**
     * What the memory holds for each text, by its French; one without a hit is no key of the answer. White space, typographic
     * apostrophes and invisible characters do not matter, every other character does. What was approved comes first, then what stood
     * between the same neighbours, English of the very target before English of either kind, then the first origin in the alphabet
     * and the newest.
     */
    public Map<String, MemoryHit> find(List<Sought> texts, Language target) {
        Map<Long, List<Row>> rows = rows(
                texts.stream()
                        .map(text -> SourceWords.key(text.french()))
                        .distinct()
                        .toList(),
                target);
        Map<String, MemoryHit> hits = new LinkedHashMap<>();
        for (Sought text : texts) {
            String normal = NormalText.of(text.french());
            long context = SourceWords.context(text.before(), text.after());
            rows.getOrDefault(SourceWords.key(text.french()), List.of()).stream()
                    .filter(row -> NormalText.of(row.source()).equals(normal))
                    .min(best(context, target))
                    .ifPresent(row -> hits.putIfAbsent(text.french(), row.hit()));
        }
        return hits;
    }

    private static Comparator<Row> best(long context, Language target) {
        return Comparator.<Row, Boolean>comparing(row -> !row.hit().provenance().equals(APPROVED))
                .thenComparing(row -> context == 0 || row.context() != context)
                .thenComparing(row -> !row.language().equals(target.tag()))
                .thenComparing(row -> row.hit().provenance())
                .thenComparing(Row::when, Comparator.reverseOrder())
                .thenComparing(Row::batch)
                .thenComparing(Row::id, Comparator.reverseOrder());
    }

    private Map<Long, List<Row>> rows(List<Long> keys, Language target) {
        Map<Long, List<Row>> rows = new HashMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        jdbi.useHandle(handle -> {
            for (int at = 0; at < keys.size(); at += KEYS_A_QUERY) {
                handle.createQuery(FIND)
                        .bind("exact", target.tag())
                        .bind("either", EITHER_ENGLISH)
                        .bindList("keys", keys.subList(at, Math.min(keys.size(), at + KEYS_A_QUERY)))
                        .map((row, context) -> new Row(
                                row.getLong("source_key"),
                                row.getLong("context_key"),
                                row.getString("target_lang"),
                                row.getString("source"),
                                new MemoryHit(row.getString("target"), row.getString("origin")),
                                row.getString("batch"),
                                Optional.ofNullable(row.getString("created")).orElse(""),
                                row.getLong("id")))
                        .forEach(row -> rows.computeIfAbsent(row.key(), key -> new ArrayList<>())
                                .add(row));
            }
        });
        return rows;
    }

    /**
     * Makes these entries all there is of this provenance, in one transaction. Of two entries for one French text and one English
     * the later counts. What is there already stays untouched.
     */
    public void replaceAll(String provenance, Collection<MemoryEntry> entries) {
        String digest = Sha256.of(entries.stream().map(MemoryEntry::toString).collect(Collectors.joining("\n")));
        jdbi.useTransaction(handle -> {
            boolean same = handle.createQuery("select digest from memory_batch where id = :id and complete = 1")
                    .bind("id", provenance)
                    .mapTo(String.class)
                    .findOne()
                    .filter(digest::equals)
                    .isPresent();
            if (!same) {
                MemoryTable.parts(handle, provenance).forEach(part -> MemoryTable.removePart(handle, part));
                begin(handle, provenance, provenance, digest, true, "");
                MemoryTable.put(
                        handle, provenance, entries.stream().map(MemoryUnit::of).toList());
            }
        });
    }

    /** Puts what an analyst approved in, as part of a transaction; it stands in the place of what was approved for this text before. */
    public static void approve(Handle handle, MemoryUnit unit) {
        begin(handle, APPROVED, APPROVED, "", true, "");
        MemoryTable.removeOne(handle, APPROVED, unit);
        MemoryTable.put(handle, APPROVED, List.of(unit));
    }

    /** Takes back what was approved for a text. */
    public static void withdraw(Handle handle, MemoryUnit unit) {
        MemoryTable.removeOne(handle, APPROVED, unit);
    }

    /** @param node who takes it in; for an incomplete batch, without which nobody would know when to give it up */
    static void begin(Handle handle, String batch, String origin, String digest, boolean complete, String node) {
        handle.createUpdate("""
                        insert into memory_batch (id, origin, digest, created, complete, node)
                        values (:id, :origin, :digest, :created, :complete, :node)
                        on conflict (id) do update set digest = excluded.digest, complete = excluded.complete
                        """)
                .bind("id", batch)
                .bind("origin", origin)
                .bind("digest", digest)
                .bind("created", java.time.Instant.now().toString())
                .bind("complete", complete ? 1 : 0)
                .bind("node", node)
                .execute();
    }
}
