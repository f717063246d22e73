package dev.precis.job;

import dev.precis.briefing.BriefingOptions;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code job}. Whoever changes a batch and its items writes the batch first, so that two never wait for each other. */
final class JobTable {

    static final String RECEIVING = "receiving";
    static final String OPEN = "open";
    /** Every item has ended; the note over all is being made. */
    static final String CLOSING = "closing";

    static final String DONE = "done";
    static final String CANCELLED = "cancelled";

    private final Clock clock;

    JobTable(Clock clock) {
        this.clock = clock;
    }

    /** A row of the table. */
    record Row(
            String id,
            Instant created,
            String state,
            boolean small,
            String options,
            int articles,
            long changes,
            boolean together,
            String noteId,
            long fence,
            Optional<Instant> started,
            Optional<Instant> finished) {

        BriefingOptions briefingOptions() {
            return KeptJson.read(options, BriefingOptions.class);
        }
    }

    void begin(Handle handle, String id, String noteId) {
        handle.createUpdate("""
                        insert into job (id, created, state, lane, options, articles, changes, together, note_id, fence)
                        values (:id, :now, :state, 0, '', 0, 0, 0, :note, 0)
                        """)
                .bind("id", id)
                .bind("now", now())
                .bind("state", RECEIVING)
                .bind("note", noteId)
                .execute();
    }

    void open(Handle handle, String id, String options, int articles, boolean small, boolean together) {
        handle.createUpdate("update job set state = :open, options = :options, articles = :articles, lane = :lane,"
                        + " together = :together where id = :id")
                .bind("open", OPEN)
                .bind("options", options)
                .bind("articles", articles)
                .bind("lane", small ? 1 : 0)
                .bind("together", together ? 1 : 0)
                .bind("id", id)
                .execute();
    }

    Optional<Row> find(Handle handle, String id) {
        return handle.createQuery("select * from job where id = :id and state <> :receiving")
                .bind("id", id)
                .bind("receiving", RECEIVING)
                .map((row, context) -> row(row))
                .findOne();
    }

    List<Row> page(Handle handle, int limit, int offset) {
        return handle.createQuery("select * from job where state <> :receiving order by created desc, id desc"
                        + " limit :limit offset :offset")
                .bind("receiving", RECEIVING)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> row(row))
                .list();
    }

    long count(Handle handle) {
        return handle.createQuery("select count(*) from job where state <> :receiving")
                .bind("receiving", RECEIVING)
                .mapTo(Long.class)
                .one();
    }

    /** Counts its changes up by so many, and holds the batch until the transaction ends. */
    Row changed(Handle handle, String id, long by) {
        return handle.createQuery("update job set changes = changes + :by where id = :id returning *")
                .bind("by", by)
                .bind("id", id)
                .map((row, context) -> row(row))
                .one();
    }

    void becomes(Handle handle, String id, String state) {
        boolean over = state.equals(DONE) || state.equals(CANCELLED);
        handle.createUpdate("update job set state = :state, finished = :finished where id = :id")
                .bind("state", state)
                .bind("finished", Optional.of(now()).filter(moment -> over))
                .bind("id", id)
                .execute();
    }

    void begun(Handle handle, String id) {
        handle.createUpdate("update job set started = :now where id = :id and started is null")
                .bind("now", now())
                .bind("id", id)
                .execute();
    }

    /** Opens a batch again whose work had ended. */
    void reopen(Handle handle, String id) {
        handle.createUpdate("update job set state = :open, started = null, finished = null where id = :id")
                .bind("open", OPEN)
                .bind("id", id)
                .execute();
    }

    /** Claims the note over all: a new number for whoever makes it; empty where it is not to be made. */
    Optional<Row> claimNote(Handle handle, String id) {
        return handle.createQuery("update job set fence = fence + 1 where id = :id and state = :closing returning *")
                .bind("id", id)
                .bind("closing", CLOSING)
                .map((row, context) -> row(row))
                .findOne();
    }

    List<Row> open(Handle handle) {
        return handle.createQuery("select * from job where state = :open order by created")
                .bind("open", OPEN)
                .map((row, context) -> row(row))
                .list();
    }

    List<String> inState(Handle handle, String state) {
        return handle.createQuery("select id from job where state = :state order by created")
                .bind("state", state)
                .mapTo(String.class)
                .list();
    }

    private String now() {
        return Times.text(clock.instant());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                Instant.parse(row.getString("created")),
                row.getString("state"),
                row.getInt("lane") == 1,
                row.getString("options"),
                row.getInt("articles"),
                row.getLong("changes"),
                row.getInt("together") == 1,
                row.getString("note_id"),
                row.getLong("fence"),
                Times.read(row.getString("started")),
                Times.read(row.getString("finished")));
    }
}
