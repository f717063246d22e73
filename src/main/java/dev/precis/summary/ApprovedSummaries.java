package dev.precis.summary;

import dev.precis.article.NormalText;
import dev.precis.cache.CacheKey;
import dev.precis.segment.Segmentation;
import dev.precis.store.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** Summaries that a person approved, found again by the words of their article. */
@Singleton
public final class ApprovedSummaries {

    private final Database database;

    public ApprovedSummaries(Database database) {
        this.database = database;
    }

    /**
     * A summary to be used for an article from now on.
     *
     * @param article the article as it is segmented now: its ids are those the summary cites
     * @param json the French summary in the shape of the {@code summary} answer
     */
    public record Entry(Segmentation article, String json) {}

    /**
     * Puts these in the place of all that came from {@code provenance} before, in one transaction.
     *
     * @throws IllegalArgumentException if one is not a summary's JSON, by its place in the list
     */
    public void replaceAll(String provenance, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (Drafts.summary(entries.get(i).json()).isEmpty()) {
                throw new IllegalArgumentException("not a summary: number " + (i + 1) + " of " + provenance);
            }
        }
        database.jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM approved_summary WHERE provenance = ?", provenance);
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO approved_summary (article_key, json, provenance)"
                            + " VALUES (:key, :json, :provenance)"
                            + " ON CONFLICT (article_key) DO UPDATE SET json = excluded.json, provenance = excluded.provenance");
            entries.forEach(entry -> batch.bind("key", key(entry.article()))
                    .bind("json", entry.json())
                    .bind("provenance", provenance)
                    .add());
            batch.execute();
        });
    }

    /** The approved summary of an article with these very sentences. */
    Optional<SummaryDraft> find(Segmentation article) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT json FROM approved_summary WHERE article_key = :key")
                        .bind("key", key(article))
                        .mapTo(String.class)
                        .findOne())
                .flatMap(Drafts::summary);
    }

    /** Over the sentences alone, in their normal form: the noise of a copied page does not part an article from itself. */
    static String key(Segmentation article) {
        return CacheKey.of(Map.of(
                        "segments",
                        article.segments().stream()
                                .map(segment -> NormalText.of(segment.text()))
                                .collect(Collectors.joining("\n"))))
                .sha256();
    }
}
