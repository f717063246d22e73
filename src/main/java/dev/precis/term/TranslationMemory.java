package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.article.NormalText;
import dev.precis.article.Sha256;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

/** Approved English for French texts, found by the text itself. */
@Singleton
public final class TranslationMemory {

    /** Well under the number of parameters any database takes in a statement. */
    private static final int KEYS_A_QUERY = 400;

    private static final int ROWS_A_BATCH = 1000;
    private static final String EITHER_ENGLISH = "en";

    private static final String FIND = """
            select source_key, target_lang, target, provenance from translation_memory
            where source_lang = 'fr' and target_lang in (:exact, :either) and source_key in (<keys>)
            order by case when target_lang = :exact then 1 else 0 end, provenance desc
            """;
    private static final String PUT = """
            insert into translation_memory (source_key, source_lang, target_lang, source, target, provenance)
            values (?, 'fr', ?, ?, ?, ?)
            on conflict (source_key, source_lang, target_lang, provenance)
            do update set source = excluded.source, target = excluded.target
            """;

    private final Jdbi jdbi;

    public TranslationMemory(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * What the memory holds for each of {@code sources}; one without a hit is no key of the answer. White space, typographic
     * apostrophes and invisible characters do not matter, every other character does. English of the very target comes before
     * English of either kind, then the first provenance in the alphabet.
     */
    public Map<String, MemoryHit> find(Collection<String> sources, Language target) {
        Map<String, String> keys = new LinkedHashMap<>();
        sources.forEach(source -> keys.computeIfAbsent(source, TranslationMemory::key));
        Map<String, MemoryHit> byKey = byKey(new ArrayList<>(new LinkedHashSet<>(keys.values())), target);
        Map<String, MemoryHit> hits = new LinkedHashMap<>();
        keys.forEach((source, key) -> {
            if (byKey.containsKey(key)) {
                hits.put(source, byKey.get(key));
            }
        });
        return hits;
    }

    private Map<String, MemoryHit> byKey(List<String> keys, Language target) {
        Map<String, MemoryHit> hits = new HashMap<>();
        if (keys.isEmpty()) {
            return hits;
        }
        jdbi.useHandle(handle -> {
            for (int at = 0; at < keys.size(); at += KEYS_A_QUERY) {
                List<String> some = keys.subList(at, Math.min(keys.size(), at + KEYS_A_QUERY));
                // The rows come worst first, so that what is put last is the best.
                handle.createQuery(FIND)
                        .bind("exact", target.tag())
                        .bind("either", EITHER_ENGLISH)
                        .bindList("keys", some)
                        .mapToMap()
                        .forEach(row -> hits.put(
                                (String) row.get("source_key"),
                                new MemoryHit((String) row.get("target"), (String) row.get("provenance"))));
            }
        });
        return hits;
    }

    /**
     * Makes these entries all there is of this provenance, in one transaction. Of two entries for one French text and one English
     * the later counts.
     */
    public void replaceAll(String provenance, Collection<MemoryEntry> entries) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from translation_memory where provenance = ?", provenance);
            List<MemoryEntry> rows = new ArrayList<>(entries);
            for (int at = 0; at < rows.size(); at += ROWS_A_BATCH) {
                put(handle, provenance, rows.subList(at, Math.min(rows.size(), at + ROWS_A_BATCH)));
            }
        });
    }

    private static void put(Handle handle, String provenance, List<MemoryEntry> rows) {
        PreparedBatch batch = handle.prepareBatch(PUT);
        for (MemoryEntry row : rows) {
            batch.add(key(row.source()), row.targetTag(), row.source(), row.target(), provenance);
        }
        batch.execute();
    }

    private static String key(String source) {
        return Sha256.of(NormalText.of(source));
    }
}
