package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.check.Message;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table {@code job_item}. */
final class ItemTable {

    private final Clock clock;

    ItemTable(Clock clock) {
        this.clock = clock;
    }

    void add(Handle handle, String job, int firstNumber, List<Article> articles) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into job_item (job_id, number, article_id, article, state, fence, attempts, change)
                values (:job, :number, :articleId, :article, 'queued', 0, 0, 0)
                """);
        for (int i = 0; i < articles.size(); i++) {
            batch.bind("job", job)
                    .bind("number", firstNumber + i)
                    .bind("articleId", articles.get(i).id())
                    .bind("article", KeptJson.write(articles.get(i)))
                    .add();
        }
        batch.execute();
    }

    /** What a claim found: its number, how often the item was tried, and the note it had before. */
    record Claimed(long fence, int attempts, Article article, Optional<String> note) {}

    /** Takes an item that is open, whoever had it before; empty where there is nothing more to do. */
    Optional<Claimed> claim(Handle handle, ItemName item) {
        return handle.createQuery("""
                        update job_item set state = 'running', fence = fence + 1, started = :now
                        where job_id = :job and number = :number and state in ('queued', 'running')
                        returning fence, attempts, article, note_id
                        """)
                .bind("now", Times.text(clock.instant()))
                .bind("job", item.job())
                .bind("number", item.number())
                .map((row, context) -> new Claimed(
                        row.getLong("fence"),
                        row.getInt("attempts"),
                        KeptJson.read(row.getString("article"), Article.class),
                        Optional.ofNullable(row.getString("note_id"))))
                .findOne();
    }

    /** Says what came of an item; false where its holder is no longer the one who may. */
    boolean finish(Handle handle, ItemName item, long fence, Result result, Optional<String> note, long change) {
        return handle.createUpdate("""
                                update job_item set state = :state, note_id = :note, code = :code, reason = :reason, reason_fr = :reasonFr,
                                    change = :change, finished = :now
                                where job_id = :job and number = :number and fence = :fence and state = 'running'
                                """)
                        .bind("state", result.state().wireName())
                        .bind("note", note)
                        .bind("code", result.code())
                        .bind("reason", result.reason().map(Message::en))
                        .bind("reasonFr", result.reason().flatMap(Message::fr))
                        .bind("change", change)
                        .bind("now", Times.text(clock.instant()))
                        .bind("job", item.job())
                        .bind("number", item.number())
                        .bind("fence", fence)
                        .execute()
                == 1;
    }

    /** Lets an item wait for its next attempt; false where its holder is no longer the one who may. */
    boolean again(Handle handle, ItemName item, long fence, Result result) {
        return handle.createUpdate("""
                                update job_item set state = 'queued', attempts = attempts + 1, code = :code, reason = :reason,
                                    reason_fr = :reasonFr
                                where job_id = :job and number = :number and fence = :fence and state = 'running'
                                """)
                        .bind("code", result.code())
                        .bind("reason", result.reason().map(Message::en))
                        .bind("reasonFr", result.reason().flatMap(Message::fr))
                        .bind("job", item.job())
                        .bind("number", item.number())
                        .bind("fence", fence)
                        .execute()
                == 1;
    }

    boolean anyOpen(Handle handle, String job) {
        return handle.createQuery("select 1 from job_item where job_id = :job and state = 'queued' limit 1")
                        .bind("job", job)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent()
                || handle.createQuery("select 1 from job_item where job_id = :job and state = 'running' limit 1")
                        .bind("job", job)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
    }

    /** Ends what nobody has begun; each item has a change of its own, counted from {@code changes}. */
    int cancelQueued(Handle handle, String job, long changes) {
        return handle.createUpdate("""
                        update job_item set state = 'cancelled', code = 'cancelled', reason = 'the batch was cancelled', reason_fr = null,
                            change = :changes + number, finished = :now
                        where job_id = :job and state = 'queued'
                        """)
                .bind("changes", changes)
                .bind("now", Times.text(clock.instant()))
                .bind("job", job)
                .execute();
    }

    /** Puts everything back that is not complete and whose text was not removed; how many items that were. */
    int retry(Handle handle, String job, long changes) {
        return handle.createUpdate("""
                        update job_item set state = 'queued', attempts = 0, code = null, reason = null, reason_fr = null, finished = null,
                            change = :changes + number
                        where job_id = :job and state in ('partial', 'failed', 'cancelled') and article <> ''
                        """)
                .bind("changes", changes)
                .bind("job", job)
                .execute();
    }

    Map<ItemState, Long> counts(Handle handle, String job) {
        Map<ItemState, Long> counts = new EnumMap<>(ItemState.class);
        handle.createQuery("select state, count(*) as items from job_item where job_id = :job group by state")
                .bind("job", job)
                .map((row, context) -> counts.put(ItemState.named(row.getString("state")), row.getLong("items")))
                .list();
        return counts;
    }

    /** How many have ended since a moment. */
    long endedSince(Handle handle, String job, Instant moment) {
        return handle.createQuery("select count(*) from job_item where job_id = :job and finished >= :from")
                .bind("job", job)
                .bind("from", Times.text(moment))
                .mapTo(Long.class)
                .one();
    }

    /** Items that have ended, in the order they did, after a change. */
    List<Item> ended(Handle handle, String job, long after, int limit) {
        return handle.createQuery("""
                        select number, article_id, state, change, note_id, code, reason, reason_fr, finished from job_item
                        where job_id = :job and change > :after and state not in ('queued', 'running')
                        order by change limit :limit
                        """)
                .bind("job", job)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> item(row))
                .list();
    }

    /** Items by their number. */
    List<Item> page(Handle handle, String job, int limit, int offset) {
        return handle.createQuery("""
                        select number, article_id, state, change, note_id, code, reason, reason_fr, finished from job_item
                        where job_id = :job and number > :offset order by number limit :limit
                        """)
                .bind("job", job)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> item(row))
                .list();
    }

    /** The articles whose text was not removed, by their number. */
    SortedMap<Integer, Article> articles(Handle handle, String job) {
        SortedMap<Integer, Article> articles = new TreeMap<>();
        handle.createQuery("select number, article from job_item where job_id = :job and article <> ''")
                .bind("job", job)
                .map((row, context) ->
                        articles.put(row.getInt("number"), KeptJson.read(row.getString("article"), Article.class)))
                .list();
        return articles;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getInt("number"),
                Optional.ofNullable(row.getString("article_id")),
                ItemState.named(row.getString("state")),
                row.getLong("change"),
                Optional.ofNullable(row.getString("note_id")),
                Optional.ofNullable(row.getString("code")),
                reason(row),
                row.getString("finished") == null
                        ? Optional.<Instant>empty()
                        : Optional.of(Instant.parse(row.getString("finished"))));
    }

    private static Optional<Message> reason(ResultSet row) throws SQLException {
        String french = row.getString("reason_fr");
        return Optional.ofNullable(row.getString("reason"))
                .map(english -> new Message(english, Optional.ofNullable(french)));
    }
}
