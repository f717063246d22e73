package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.note.NoteId;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Batches: taken in, looked at, cancelled, tried again. */
@Singleton
public final class Jobs {

    private static final String PREFIX = "job_";

    /** So many articles make one note together. */
    private static final int MOST_TOGETHER = 50;

    private final Database database;
    private final NoteId ids;
    private final JobConfig config;
    private final JobEngine engine;
    private final Cancellations cancellations;
    private final Clock clock;
    private final JobTable jobs;
    private final ItemTable items;
    private final EngineTable plan;
    private final JobViews views;

    Jobs(Database database, NoteId ids, JobConfig config, JobEngine engine, Cancellations cancellations, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.config = config;
        this.engine = engine;
        this.cancellations = cancellations;
        this.clock = clock;
        this.jobs = new JobTable(clock);
        this.items = new ItemTable(clock);
        this.plan = new EngineTable(database.isShared());
        this.views = new JobViews(items, clock);
    }

    /** Begins to take in a batch; nothing is done with it until it is accepted. */
    public Reception receive() {
        String job = ids.next(PREFIX);
        String note = ids.next();
        database.run(handle -> jobs.begin(handle, job, note));
        return new Reception(this, job, config.maxArticles());
    }

    void add(String job, int firstNumber, List<Article> articles) {
        if (!articles.isEmpty()) {
            database.run(handle -> items.add(handle, job, firstNumber, articles));
        }
    }

    Job accept(String job, BriefingOptions options, int articles) {
        boolean small = articles <= config.smallArticles();
        boolean together = articles > 1 && articles <= MOST_TOGETHER;
        Job accepted = database.write(handle -> {
            jobs.open(handle, job, KeptJson.write(options), articles, small, together);
            plan.planItems(handle, job, small, clock.instant());
            return view(handle, job).orElseThrow();
        });
        engine.wake();
        return accepted;
    }

    void discard(String job) {
        database.run(handle -> Removal.job(handle, job));
    }

    public Optional<Job> find(String id) {
        return database.jdbi().withHandle(handle -> view(handle, id));
    }

    /** Batches, newest first. */
    public JobPage page(int limit, int offset) {
        return database.jdbi()
                .withHandle(handle -> new JobPage(
                        jobs.page(handle, limit, offset).stream()
                                .map(row -> views.view(handle, row))
                                .toList(),
                        jobs.count(handle)));
    }

    /** Items by their number, or those alone that have ended after a change, in the order they did. */
    public List<Item> items(String id, int limit, int offset) {
        return database.jdbi().withHandle(handle -> items.page(handle, id, limit, offset));
    }

    /** Items that have ended, in the order they did. @param after the change of the last one known; 0 for none */
    public List<Item> ended(String id, long after, int limit) {
        return database.jdbi().withHandle(handle -> items.ended(handle, id, after, limit));
    }

    /**
     * Makes no further call for a batch and keeps what is done. One that is over stays as it is. Empty where there is none.
     */
    public Optional<Job> cancel(String id) {
        Optional<Job> cancelled = database.write(handle -> {
            Optional<JobTable.Row> open = jobs.find(handle, id)
                    .filter(row ->
                            row.state().equals(JobTable.OPEN) || row.state().equals(JobTable.CLOSING));
            open.ifPresent(row -> {
                JobTable.Row now = jobs.changed(handle, id, row.articles() + 1L);
                jobs.becomes(handle, id, JobTable.CANCELLED);
                items.cancelQueued(handle, id, now.changes() - row.articles() - 1);
                plan.forget(handle, id);
            });
            return view(handle, id);
        });
        cancellations.cancel(id);
        return cancelled;
    }

    /** Does again what is not complete of a batch that is over; one that is not stays as it is. Empty where there is none. */
    public Optional<Job> retry(String id) {
        Optional<Job> begun = database.write(handle -> {
            jobs.find(handle, id)
                    .filter(row ->
                            row.state().equals(JobTable.DONE) || row.state().equals(JobTable.CANCELLED))
                    .ifPresent(row -> {
                        JobTable.Row now = jobs.changed(handle, id, row.articles() + 1L);
                        if (items.retry(handle, id, now.changes() - row.articles() - 1) > 0) {
                            jobs.reopen(handle, id);
                            plan.planItems(handle, id, row.small(), clock.instant());
                        }
                    });
            return view(handle, id);
        });
        engine.wake();
        return begun;
    }

    private Optional<Job> view(Handle handle, String id) {
        return jobs.find(handle, id).map(row -> views.view(handle, row));
    }

    /** Some of the batches. @param total how many there are in all */
    public record JobPage(List<Job> jobs, long total) {}
}
