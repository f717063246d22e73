package dev.precis.job;

import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Answers to requests that named themselves, kept for {@link #KEPT} on whatever node they were given. */
@Singleton
public final class KeptAnswers {

    public static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes: its node lives, but nobody will ever say what came of it. */
    private static final Duration LOST = Duration.ofHours(1);

    private static final String ADMIT = """
            insert into kept_answer (key_hash, node, token, created) values (:key, :node, :now, :now)
            on conflict (key_hash) do update set node = excluded.node, created = excluded.created, request = null,
                status = null, headers = null, body = null, subject = null,
                token = case when excluded.token > kept_answer.token then excluded.token else kept_answer.token + 1 end
            where kept_answer.created < :expired
                or (kept_answer.status is null and (kept_answer.created < :lost or not\s""" + ThisNode.lives("kept_answer.node") + ")) returning token";

    private final Database database;
    private final ThisNode node;
    private final Clock clock;

    public KeptAnswers(Database database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** What a request that names itself meets. */
    public sealed interface Admission {}

    /** It is the first, and is to be answered. @param token tells it from another that took its place */
    public record First(String key, long token) implements Admission {}

    /** Another of the same name is being answered. */
    public record InFlight() implements Admission {}

    /** It was answered before. */
    public record Answered(Answer answer) implements Admission {}

    /**
     * An answer as it was given.
     *
     * @param request SHA-256 of the request it answers
     * @param headers a JSON object
     */
    public record Answer(String request, int status, String headers, byte[] body) {}

    /** @param key SHA-256 of the name */
    public Admission admit(String key) {
        return database.write(handle -> first(handle, key)
                .<Admission>map(token -> new First(key, token))
                .orElseGet(() -> before(handle, key)));
    }

    private Optional<Long> first(Handle handle, String key) {
        long now = clock.millis();
        return handle.createQuery(ADMIT)
                .bind("key", key)
                .bind("node", node.id())
                .bind("now", now)
                .bind("expired", now - KEPT.toMillis())
                .bind("lost", now - LOST.toMillis())
                .bind("deadBefore", node.deadBefore())
                .mapTo(Long.class)
                .findOne();
    }

    private static Admission before(Handle handle, String key) {
        return handle.createQuery("select * from kept_answer where key_hash = :key and status is not null")
                .bind("key", key)
                .map((row, context) -> answer(row))
                .findOne()
                .<Admission>map(Answered::new)
                .orElseGet(InFlight::new);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("request"), row.getInt("status"), row.getString("headers"), row.getBytes("body"));
    }

    /** Keeps an answer, unless another took the request's place. @param subject the note or batch it tells of */
    public void keep(First first, Answer answer, Optional<String> subject) {
        database.run(handle -> handle.createUpdate("""
                        update kept_answer set request = :request, status = :status, headers = :headers, body = :body,
                            subject = :subject
                        where key_hash = :key and node = :node and token = :token
                        """)
                .bind("request", answer.request())
                .bind("status", answer.status())
                .bind("headers", answer.headers())
                .bind("body", answer.body())
                .bind("subject", subject)
                .bind("key", first.key())
                .bind("node", node.id())
                .bind("token", first.token())
                .execute());
    }

    /** Lets the next request of the name be the first: this one came to nothing that should be said again. */
    public void release(First first) {
        database.run(handle -> handle.execute(
                "delete from kept_answer where key_hash = ? and node = ? and token = ?",
                first.key(),
                node.id(),
                first.token()));
    }
}
