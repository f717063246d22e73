package dev.precis.job;

import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Makes of the tables what a caller is told of a batch. */
final class JobViews {

    private final ItemTable items;
    private final Clock clock;

    JobViews(ItemTable items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    Job view(Handle handle, JobTable.Row row) {
        Job.Counts counts = Job.Counts.of(items.counts(handle, row.id()));
        JobState state = state(row, counts);
        Optional<Forecast> forecast = row.started()
                .filter(any -> !state.isOver())
                .map(started -> forecast(handle, row.id(), started, counts));
        OptionalDouble rate = forecast.map(told -> told.perSecond(lately -> endedWithin(handle, row.id(), lately)))
                .orElse(OptionalDouble.empty());
        return new Job(
                row.id(),
                state,
                row.created(),
                row.started(),
                row.finished(),
                counts,
                noteOf(row, counts),
                rate,
                forecast.map(told -> told.seconds(counts.open(), rate)).orElse(OptionalLong.empty()),
                row.changes());
    }

    private static JobState state(JobTable.Row row, Job.Counts counts) {
        return switch (row.state()) {
            case JobTable.CANCELLED -> JobState.CANCELLED;
            case JobTable.DONE -> outcome(counts);
            case JobTable.CLOSING -> JobState.RUNNING;
            default -> row.started().isEmpty() ? JobState.QUEUED : JobState.RUNNING;
        };
    }

    private static JobState outcome(Job.Counts counts) {
        if (counts.complete() == counts.total()) {
            return JobState.COMPLETE;
        }
        return counts.complete() + counts.partial() == 0 ? JobState.FAILED : JobState.PARTIAL;
    }

    private static Optional<String> noteOf(JobTable.Row row, Job.Counts counts) {
        boolean made = row.state().equals(JobTable.DONE)
                && (row.together() || row.articles() == 1)
                && counts.complete() + counts.partial() > 0;
        return Optional.of(row.noteId()).filter(id -> made);
    }

    private Forecast forecast(Handle handle, String job, Instant started, Job.Counts counts) {
        Duration elapsed = Duration.between(started, clock.instant());
        return new Forecast(elapsed, items.endedSince(handle, job, started), counts.running());
    }

    private long endedWithin(Handle handle, String job, Duration lately) {
        return items.endedSince(handle, job, clock.instant().minus(lately));
    }
}
