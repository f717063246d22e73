package dev.precis.job;

import dev.precis.cache.ResultCache;
import dev.precis.store.Database;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

import jakarta.inject.Singleton;

/** Throws away what is too old or too much, a little at a time, so that nobody waits for it. */
@Singleton
final class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 200;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Database database;
    private final RetentionConfig config;
    private final ResultCache cache;
    private final Clock clock;

    Retention(Database database, RetentionConfig config, ResultCache cache, Clock clock) {
        this.database = database;
        this.config = config;
        this.cache = cache;
        this.clock = clock;
    }

    /** What was thrown away. */
    record Swept(int notes, int jobs, int cached, int answers) {}

    Swept sweep() {
        Swept swept = new Swept(notes(), jobs(), cached(), answers());
        cache.forgetFlights();
        if (!swept.equals(new Swept(0, 0, 0, 0))) {
            LOG.infof(
                    "thrown away: %d notes, %d batches, %d cached answers, %d answers given before",
                    swept.notes, swept.jobs, swept.cached, swept.answers);
        }
        return swept;
    }

    private int notes() {
        int old = config.notes()
                .map(age -> repeatedly(handle -> notes(
                        handle,
                        handle.createQuery("select id from note where created < :before order by created limit :most")
                                .bind("before", before(age))
                                .bind("most", AT_ONCE)
                                .mapTo(String.class)
                                .list())))
                .orElse(0);
        int many = config.maxNotes().isEmpty()
                ? 0
                : repeatedly(handle -> notes(
                        handle,
                        handle.createQuery("select id from note where created <= (select created from note"
                                        + " order by created desc limit 1 offset :kept) order by created limit :most")
                                .bind("kept", config.maxNotes().getAsLong())
                                .bind("most", AT_ONCE)
                                .mapTo(String.class)
                                .list()));
        return old + many;
    }

    private static int notes(Handle handle, List<String> ids) {
        ids.forEach(id -> NoteRemoval.note(handle, id));
        return ids.size();
    }

    private int jobs() {
        return repeatedly(handle -> {
            List<String> ids = handle.createQuery("""
                            select id from job where (state in ('done', 'cancelled') and finished < :ended)
                                or (state = 'receiving' and created < :abandoned) limit :most
                            """)
                    .bind("ended", before(config.jobs()))
                    .bind("abandoned", before(ABANDONED))
                    .bind("most", AT_ONCE)
                    .mapTo(String.class)
                    .list();
            ids.forEach(id -> Removal.job(handle, id));
            return ids.size();
        });
    }

    private int cached() {
        int old = config.cache()
                .map(age -> repeatedly(handle -> handle.createUpdate("delete from cache_entry where cache_key in"
                                + " (select cache_key from cache_entry where created < :before limit :most)")
                        .bind("before", before(age))
                        .bind("most", AT_ONCE)
                        .execute()))
                .orElse(0);
        int many = config.maxCacheSize()
                .map(most -> repeatedly(handle -> tooLarge(handle, most.asLongValue())
                        ? handle.createUpdate("delete from cache_entry where cache_key in"
                                        + " (select cache_key from cache_entry order by created limit :most)")
                                .bind("most", AT_ONCE)
                                .execute()
                        : 0))
                .orElse(0);
        return old + many;
    }

    private static boolean tooLarge(Handle handle, long most) {
        return handle.createQuery("select coalesce(sum(length(json)), 0) from cache_entry")
                        .mapTo(Long.class)
                        .one()
                > most;
    }

    private int answers() {
        return repeatedly(handle -> handle.createUpdate("delete from kept_answer where key_hash in"
                        + " (select key_hash from kept_answer where created < :before limit :most)")
                .bind("before", clock.millis() - KeptAnswers.KEPT.toMillis())
                .bind("most", AT_ONCE)
                .execute());
    }

    private String before(Duration age) {
        return Times.text(clock.instant().minus(age));
    }

    private int repeatedly(ToIntFunction<Handle> some) {
        int all = 0;
        for (int now = database.write(some::applyAsInt); now > 0; now = database.write(some::applyAsInt)) {
            all += now;
        }
        return all;
    }
}
