package dev.precis.api;

import dev.precis.check.Message;
import dev.precis.job.Item;
import dev.precis.job.ItemState;
import dev.precis.job.Job;
import dev.precis.job.JobState;
import dev.precis.job.Jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that tell of a batch. */
@Singleton
final class JobAnswers {

    private static final String JOBS = "/v1/jobs/";

    private final Answers answers;

    JobAnswers(Answers answers) {
        this.answers = answers;
    }

    /** 202 with the batch and where it stands. @param preferred whether the caller has asked for a batch */
    Response accepted(Job job, boolean preferred) {
        Response accepted = answers.accepted(
                URI.create(JOBS + job.id()), answers.bytes(told(job)), MediaType.APPLICATION_JSON_TYPE);
        return preferred
                ? Response.fromResponse(accepted)
                        .header(Preferences.APPLIED, Preferences.RESPOND_ASYNC)
                        .build()
                : accepted;
    }

    Response found(Job job, List<Item> items, PageQuery page) {
        return answers.ok(new WithItems(
                told(job), new Items(items.stream().map(JobAnswers::told).toList(), page.limit(), page.offset())));
    }

    Response found(Job job) {
        return answers.ok(told(job));
    }

    Response page(Jobs.JobPage page, PageQuery query) {
        return answers.ok(new Page(
                page.jobs().stream().map(JobAnswers::told).toList(), page.total(), query.limit(), query.offset()));
    }

    static Told told(Job job) {
        Job.Counts counts = job.items();
        return new Told(
                job.id(),
                job.state(),
                job.created(),
                job.started(),
                job.finished(),
                new Progress(
                        counts.total(),
                        counts.done(),
                        counts.queued(),
                        counts.running(),
                        counts.complete(),
                        counts.partial(),
                        counts.failed(),
                        counts.cancelled()),
                job.itemsPerSecond().isPresent()
                        ? Optional.of(BigDecimal.valueOf(job.itemsPerSecond().getAsDouble())
                                .setScale(3, RoundingMode.HALF_UP))
                        : Optional.empty(),
                job.secondsRemaining().isPresent()
                        ? Optional.of(job.secondsRemaining().getAsLong())
                        : Optional.empty(),
                job.note(),
                JOBS + job.id() + "/results",
                JOBS + job.id() + "/events");
    }

    static ToldItem told(Item item) {
        return new ToldItem(
                item.number(),
                item.article(),
                item.state(),
                item.note(),
                item.code(),
                item.reason().map(Message::en),
                item.reason().flatMap(Message::fr),
                item.finished());
    }

    /**
     * A batch.
     *
     * @param note id of the note over all its articles, once there is one
     * @param results where its articles' notes are read as they come
     * @param events where it is followed
     */
    record Told(
            String id,
            JobState state,
            Instant created,
            Optional<Instant> started,
            Optional<Instant> finished,
            Progress progress,
            Optional<BigDecimal> itemsPerSecond,
            Optional<Long> secondsRemaining,
            Optional<String> note,
            String results,
            String events) {}

    /** Articles by what became of them. */
    record Progress(
            long total,
            long done,
            long queued,
            long running,
            long complete,
            long partial,
            long failed,
            long cancelled) {}

    /** An article of a batch. @param article what its sender calls it */
    record ToldItem(
            int number,
            Optional<String> article,
            ItemState state,
            Optional<String> note,
            Optional<String> code,
            Optional<String> reason,
            Optional<String> reasonFr,
            Optional<Instant> finished) {}

    record Items(List<ToldItem> articles, int limit, int offset) {}

    record WithItems(Told job, Items items) {}

    /** Some of the batches, newest first. */
    record Page(List<Told> jobs, long total, int limit, int offset) {}
}
