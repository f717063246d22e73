package dev.precis.job;

import dev.precis.briefing.BriefingService.Composed;
import dev.precis.note.NoteId;
import dev.precis.note.NoteShelf;
import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** What becomes of items and batches, each step one transaction over all tables it concerns. */
@Singleton
final class Ledger {

    static final String NOTE = "note";

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Database database;
    private final NoteShelf shelf;
    private final NoteId ids;
    private final Clock clock;
    private final JobTable jobs;
    private final ItemTable items;
    private final EngineTable engine;

    Ledger(Database database, NoteShelf shelf, NoteId ids, Clock clock) {
        this.database = database;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
        this.jobs = new JobTable(clock);
        this.items = new ItemTable(clock);
        this.engine = new EngineTable(database.isShared());
    }

    /** Claims an item; where there is nothing more to do with it, its plan is taken away. */
    Optional<Claim> claim(ItemName name) {
        return database.writePatiently(name.job(), handle -> {
            Optional<JobTable.Row> job =
                    jobs.find(handle, name.job()).filter(row -> row.state().equals(JobTable.OPEN));
            Optional<Claim> claim =
                    job.flatMap(row -> items.claim(handle, name).map(claimed -> claim(name, row, claimed)));
            job.filter(row -> row.started().isEmpty()).ifPresent(row -> jobs.begun(handle, row.id()));
            if (claim.isEmpty()) {
                drop(handle, name);
            }
            return claim;
        });
    }

    /** Of a cancelled batch, whatever a dead node left running is cancelled with it. */
    private void drop(Handle handle, ItemName name) {
        if (jobs.find(handle, name.job()).isPresent()) {
            long change = jobs.changed(handle, name.job(), 1).changes();
            items.claim(handle, name)
                    .ifPresent(left ->
                            items.finish(handle, name, left.fence(), Result.cancelled(), Optional.empty(), change));
        }
        engine.done(handle, ItemName.TASK, name.toString());
    }

    private Claim claim(ItemName name, JobTable.Row job, ItemTable.Claimed claimed) {
        return new Claim(
                name,
                claimed.fence(),
                claimed.attempts(),
                claimed.article(),
                job.briefingOptions().forArticles(List.of(name.number())),
                job.articles() == 1 ? job.noteId() : claimed.note().orElseGet(ids::next),
                job.together(),
                job.noteId());
    }

    /** Says what came of an item, and keeps its note; false where another holds the item by now, and nothing was written. */
    boolean finish(Claim claim, Result result) {
        try {
            Optional<NoteShelf.Written> note = result.note()
                    .map(composed -> shelf.written(
                            composed.note().named(claim.noteId()),
                            composed.answers(),
                            Optional.of(claim.jobNote()).filter(any -> claim.together())));
            database.writePatiently(claim.name().job(), handle -> {
                finish(handle, claim, result, note);
                return true;
            });
            return true;
        } catch (TakenOver gone) {
            return false;
        }
    }

    private void finish(Handle handle, Claim claim, Result result, Optional<NoteShelf.Written> written) {
        JobTable.Row job = jobs.changed(handle, claim.name().job(), 1);
        boolean cancelled = job.state().equals(JobTable.CANCELLED);
        if (!cancelled && result.state() == ItemState.CANCELLED) {
            // The batch was cancelled, and tried again before this item's last call was over.
            wait(handle, claim, result, clock.instant().plus(MOMENT));
            return;
        }
        Result kept = cancelled && result.state() != ItemState.COMPLETE ? Result.cancelled() : result;
        Optional<NoteShelf.Written> note = written.filter(any -> kept.note().isPresent());
        if (!items.finish(handle, claim.name(), claim.fence(), kept, note.map(NoteShelf.Written::id), job.changes())) {
            throw new TakenOver();
        }
        note.ifPresent(present -> shelf.save(handle, present));
        engine.done(handle, ItemName.TASK, claim.name().toString());
        if (!cancelled && !items.anyOpen(handle, job.id())) {
            close(handle, job);
        }
    }

    private void close(Handle handle, JobTable.Row job) {
        if (job.together()) {
            jobs.becomes(handle, job.id(), JobTable.CLOSING);
            engine.plan(handle, NOTE, job.id(), clock.instant());
        } else {
            jobs.becomes(handle, job.id(), JobTable.DONE);
        }
    }

    /** Lets an item wait for the model to come back; false where another holds it by now. */
    boolean again(Claim claim, Result result, Duration pause) {
        try {
            database.writePatiently(claim.name().job(), handle -> {
                JobTable.Row job = jobs.changed(handle, claim.name().job(), 0);
                if (job.state().equals(JobTable.CANCELLED)) {
                    finish(handle, claim, Result.cancelled(), Optional.empty());
                } else {
                    wait(handle, claim, result, clock.instant().plus(pause));
                }
                return true;
            });
            return true;
        } catch (TakenOver gone) {
            return false;
        }
    }

    private void wait(Handle handle, Claim claim, Result result, Instant until) {
        if (!items.again(handle, claim.name(), claim.fence(), result)) {
            throw new TakenOver();
        }
        engine.again(handle, ItemName.TASK, claim.name().toString(), until);
    }

    /** Claims the note over all items of a batch. */
    Optional<JobTable.Row> claimNote(String job) {
        return database.write(handle -> {
            Optional<JobTable.Row> claimed = jobs.claimNote(handle, job);
            if (claimed.isEmpty()) {
                engine.done(handle, NOTE, job);
            }
            return claimed;
        });
    }

    /** Keeps the note over all items, or does without it, and ends the batch; nothing where another makes it by now. */
    void finishNote(JobTable.Row claimed, Optional<Composed> composed) {
        Optional<NoteShelf.Written> note = composed.map(
                made -> shelf.written(made.note().named(claimed.noteId()), made.answers(), Optional.empty()));
        database.run(handle -> {
            JobTable.Row now = jobs.changed(handle, claimed.id(), 1);
            if (now.fence() != claimed.fence() || !now.state().equals(JobTable.CLOSING)) {
                return;
            }
            note.ifPresent(written -> shelf.save(handle, written));
            jobs.becomes(handle, claimed.id(), JobTable.DONE);
            engine.done(handle, NOTE, claimed.id());
        });
    }

    /** Undoes the transaction of somebody whose item was taken over. */
    private static final class TakenOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TakenOver() {
            super("the item was taken over", null, false, false);
        }
    }
}
