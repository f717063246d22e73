package dev.precis.cache;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.store.Database;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code cache_entry}. */
final class CacheTable {

    private static final Logger LOG = Logger.getLogger(CacheTable.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many keys one statement asks for; SQLite takes 32,766 values at most, and a plan is made for each length. */
    private static final int KEYS_AT_ONCE = 500;

    /** So many answers that failed their checks are the model's last word. */
    static final int MOST_FAILURES = 3;

    private static final String WRITE = """
            insert into cache_entry
                (cache_key, task, model, prompt, json, input_tokens, output_tokens, created, failures)
            values (:key, :task, :model, :prompt, :json, :inputTokens, :outputTokens, :now, :failures)
            on conflict (cache_key) do update set task = excluded.task, model = excluded.model,
                prompt = excluded.prompt, json = excluded.json, input_tokens = excluded.input_tokens,
                output_tokens = excluded.output_tokens, created = excluded.created, failures = """;
    private static final String SOUND = WRITE + "0";
    private static final String DOUBTFUL = WRITE + "cache_entry.failures + 1 where cache_entry.failures > 0";

    private final Database database;
    private final Jdbi jdbi;
    private final Clock clock;

    CacheTable(Database database, Clock clock) {
        this.database = database;
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    Map<CacheKey, CachedResult> read(Collection<CacheKey> keys) {
        List<String> asked = keys.stream().map(CacheKey::sha256).toList();
        Map<CacheKey, CachedResult> found = new LinkedHashMap<>();
        for (int from = 0; from < asked.size(); from += KEYS_AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + KEYS_AT_ONCE));
            jdbi.useHandle(handle -> handle.createQuery("select * from cache_entry where cache_key in (<keys>)"
                            + " and (failures = 0 or failures >= :most)")
                    .bind("most", MOST_FAILURES)
                    .bindList("keys", some)
                    .map((row, context) -> new Row(new CacheKey(row.getString("cache_key")), result(row)))
                    .forEach(row -> row.result().ifPresent(result -> found.put(row.key(), result))));
        }
        return found;
    }

    private record Row(CacheKey key, Optional<CachedResult> result) {}

    private static Optional<CachedResult> result(ResultSet row) throws SQLException {
        String json = row.getString("json");
        if (!wellFormed(json)) {
            LOG.warnf("the cached result %s cannot be read and is asked for anew", row.getString("cache_key"));
            return Optional.empty();
        }
        return Optional.of(new CachedResult(
                row.getString("task"),
                row.getString("model"),
                row.getString("prompt"),
                json,
                row.getLong("input_tokens"),
                row.getLong("output_tokens")));
    }

    private static boolean wellFormed(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            parser.skipChildren();
            return first != null && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Results of one kind.
     *
     * @param passed their checks; those that did not are counted, and leave what passed as it is
     */
    record Entries(Map<CacheKey, CachedResult> results, boolean passed) {}

    /** Writes all of them in their order and in one transaction. */
    void write(List<Entries> all) {
        List<Entries> filled =
                all.stream().filter(entries -> !entries.results().isEmpty()).toList();
        if (!filled.isEmpty()) {
            database.run(handle -> filled.forEach(entries -> write(handle, entries)));
        }
    }

    /** Writes them within a transaction, in the order of their keys, so that two nodes never wait for each other. */
    void write(Handle handle, Entries entries) {
        if (entries.results().isEmpty()) {
            return;
        }
        String now = clock.instant().toString();
        PreparedBatch batch = handle.prepareBatch(entries.passed() ? SOUND : DOUBTFUL);
        entries.results().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().sha256()))
                .forEach(entry -> batch.bind("key", entry.getKey().sha256())
                        .bindMethods(entry.getValue())
                        .bind("now", now)
                        .bind("failures", entries.passed() ? 0 : 1)
                        .add());
        batch.execute();
    }

    int deleteAll() {
        return jdbi.withHandle(handle -> handle.execute("delete from cache_entry"));
    }

    int deleteWhere(String column, String value) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from cache_entry where <column> = :value")
                .define("column", column)
                .bind("value", value)
                .execute());
    }

    CacheStats stats(UsageLedger.Totals served) {
        return jdbi.withHandle(handle -> new CacheStats(
                handle.select("select count(*) from cache_entry where failures = 0 or failures >= " + MOST_FAILURES)
                        .mapTo(Long.class)
                        .one(),
                served.cachedCalls(),
                served.savedTokens(),
                entriesBy(handle, "model"),
                entriesBy(handle, "prompt")));
    }

    private static List<CacheStats.Group> entriesBy(Handle handle, String column) {
        return new ArrayList<>(handle.createQuery("select <column> as name, count(*) as entries from cache_entry"
                        + " where failures = 0 or failures >= :most group by <column> order by <column>")
                .bind("most", MOST_FAILURES)
                .define("column", column)
                .map((row, context) -> new CacheStats.Group(row.getString("name"), row.getLong("entries")))
                .list());
    }
}
