package dev.precis.cache;

import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table {@code question_lease}: which node is asking what. On PostgreSQL alone. */
final class LeaseTable {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** In the order of the keys, so that two nodes that take the same ones never wait for each other. */
    private static final String TAKE = """
            insert into question_lease (cache_key, node, token, open, taken)
            select wanted, :node, :now, 1, :now from unnest(cast(:keys as text[])) as wanted order by wanted
            on conflict (cache_key) do update set node = excluded.node, open = 1, taken = excluded.taken, json = null,
                token = greatest(question_lease.token + 1, excluded.token)
            where question_lease.open = 0 or question_lease.node = excluded.node or not exists (select 1 from node living
                where living.id = question_lease.node and living.beat >= :deadBefore)
            returning cache_key, token
            """;

    private final Jdbi jdbi;
    private final ThisNode node;
    private final Clock clock;

    LeaseTable(Database database, ThisNode node, Clock clock) {
        this.jdbi = database.jdbi();
        this.node = node;
        this.clock = clock;
    }

    /**
     * Takes what nobody holds, or a dead node, or this one: whoever comes here knows that nobody of this process asks any more. The
     * tokens of what was taken.
     */
    Map<CacheKey, Long> take(Collection<CacheKey> keys) {
        Map<CacheKey, Long> taken = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(TAKE)
                .bind("keys", array(keys))
                .bind("node", node.id())
                .bind("now", clock.millis())
                .bind("deadBefore", node.deadBefore())
                .map((row, context) -> taken.put(new CacheKey(row.getString("cache_key")), row.getLong("token")))
                .list());
        return taken;
    }

    private static String array(Collection<CacheKey> keys) {
        return "{"
                + String.join(",", keys.stream().map(CacheKey::sha256).sorted().toList()) + "}";
    }

    /** Which of these leases are still their holder's; the others were taken over. Holds them until the transaction ends. */
    Set<CacheKey> held(Handle handle, Collection<Lease> leases) {
        Map<String, Long> tokens = new HashMap<>();
        leases.forEach(lease -> tokens.put(lease.key().sha256(), lease.token()));
        Set<CacheKey> held = new HashSet<>();
        handle.createQuery("select cache_key, token from question_lease where cache_key in (<keys>)"
                        + " and node = :node and open = 1 order by cache_key for update")
                .bindList("keys", List.copyOf(tokens.keySet()))
                .bind("node", node.id())
                .map((row, context) -> {
                    if (tokens.get(row.getString("cache_key")) == row.getLong("token")) {
                        held.add(new CacheKey(row.getString("cache_key")));
                    }
                    return row.getString("cache_key");
                })
                .list();
        return held;
    }

    /** Ends leases; what is not kept but was found is left for those who wait. */
    void close(Handle handle, Map<Lease, Optional<CachedResult>> leases) {
        if (leases.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                update question_lease set open = 0, task = :task, model = :model, prompt = :prompt, json = :json,
                    input_tokens = :in, output_tokens = :out
                where cache_key = :key and node = :node and token = :token and open = 1
                """);
        leases.entrySet().stream()
                .sorted((one, other) -> one.getKey()
                        .key()
                        .sha256()
                        .compareTo(other.getKey().key().sha256()))
                .forEach(lease -> {
                    Optional<CachedResult> result = lease.getValue();
                    batch.bind("key", lease.getKey().key().sha256())
                            .bind("token", lease.getKey().token())
                            .bind("node", node.id())
                            .bind("task", result.map(CachedResult::task))
                            .bind("model", result.map(CachedResult::model))
                            .bind("prompt", result.map(CachedResult::prompt))
                            .bind("json", result.map(CachedResult::json))
                            .bind("in", result.map(CachedResult::inputTokens).orElse(0L))
                            .bind("out", result.map(CachedResult::outputTokens).orElse(0L))
                            .add();
                });
        batch.execute();
    }

    /**
     * How questions of other nodes stand.
     *
     * @param asked a living node still asks it
     * @param result what it found, where that is not kept
     */
    record Standing(boolean asked, Optional<CachedResult> result) {}

    /** A question without a row is nobody's. */
    Map<CacheKey, Standing> standing(Collection<CacheKey> keys) {
        Map<CacheKey, Standing> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select question_lease.*, open = 1 and " + ThisNode.lives("node")
                        + " as asked from question_lease where cache_key in (<keys>)")
                .bindList("keys", keys.stream().map(CacheKey::sha256).toList())
                .bind("deadBefore", node.deadBefore())
                .map((row, context) -> found.put(new CacheKey(row.getString("cache_key")), standing(row)))
                .list());
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        boolean asked = row.getBoolean("asked");
        Optional<CachedResult> result = asked || row.getInt("open") == 1 || row.getString("json") == null
                ? Optional.empty()
                : Optional.of(new CachedResult(
                        row.getString("task"),
                        row.getString("model"),
                        row.getString("prompt"),
                        row.getString("json"),
                        row.getLong("input_tokens"),
                        row.getLong("output_tokens")));
        return new Standing(asked, result);
    }

    /** Forgets what nobody can be waiting for any more. */
    int sweep(Handle handle) {
        return handle.createUpdate("delete from question_lease where taken < :old and (open = 0 or not "
                        + ThisNode.lives("node") + ")")
                .bind("old", clock.millis() - REMEMBERED.toMillis())
                .bind("deadBefore", node.deadBefore())
                .execute();
    }
}
