package dev.precis.summary;

import dev.precis.article.NormalText;
import dev.precis.article.Sha256;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.segment.Segmentation;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** Claims that analysts approved; each stands while the sentences it cites are the same. */
@Singleton
public final class ApprovedClaims {

    private final Database database;

    public ApprovedClaims(Database database) {
        this.database = database;
    }

    /** As part of a transaction. @param evidence the sentences the claim cites, in order */
    public static void approve(
            Handle handle, List<String> evidence, String fr, Optional<String> en, String noteId, Instant now) {
        handle.createUpdate("""
                        insert into approved_claim (evidence_key, fr, en, note_id, created)
                        values (:key, :fr, :en, :note, :created)
                        on conflict (evidence_key) do update set fr = excluded.fr, en = excluded.en,
                            note_id = excluded.note_id, created = excluded.created
                        """)
                .bind("key", key(evidence))
                .bind("fr", fr)
                .bind("en", en.orElse(null))
                .bind("note", noteId)
                .bind("created", now.toString())
                .execute();
    }

    public static void withdraw(Handle handle, List<String> evidence) {
        handle.execute("delete from approved_claim where evidence_key = ?", key(evidence));
    }

    /** The outcome with every claim in its approved words whose sentences are those it was approved on. */
    public SummaryOutcome over(SummaryOutcome outcome, Segmentation article) {
        Map<String, String> texts = new HashMap<>();
        article.segments().forEach(segment -> texts.put(segment.id(), segment.text()));
        Summary summary = outcome.summary();
        Map<List<String>, String> keys = new HashMap<>();
        summary.points().forEach(claim -> keys.computeIfAbsent(claim.evidence(), cited -> key(texts(cited, texts))));
        Map<String, String> approved = approved(keys.values());
        if (approved.isEmpty()) {
            return outcome;
        }
        Set<List<String>> cited = new HashSet<>();
        List<Claim> points = summary.points().stream()
                .map(claim -> cited.add(claim.evidence())
                        ? Optional.ofNullable(approved.get(keys.get(claim.evidence())))
                                .map(fr -> approved(claim, fr))
                                .orElse(claim)
                        : claim)
                .toList();
        return new SummaryOutcome(summary.withPoints(points), outcome.gaps(), outcome.failure());
    }

    private static List<String> texts(List<String> evidence, Map<String, String> texts) {
        return evidence.stream()
                .flatMap(id -> Optional.ofNullable(texts.get(id)).stream())
                .toList();
    }

    /** Approved French by the key of its sentences. */
    private Map<String, String> approved(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select evidence_key, fr from approved_claim where evidence_key in (<keys>)")
                        .bindList("keys", keys.stream().distinct().toList())
                        .reduceRows(new HashMap<>(), (found, row) -> {
                            found.put(row.getColumn("evidence_key", String.class), row.getColumn("fr", String.class));
                            return found;
                        }));
    }

    private static Claim approved(Claim claim, String fr) {
        return new Claim(claim.id(), fr, claim.evidence(), Origin.APPROVED, Status.VERIFIED, List.of());
    }

    private static String key(List<String> evidence) {
        return Sha256.of(evidence.stream().map(NormalText::of).collect(Collectors.joining("\n")));
    }
}
