package dev.precis.job;

import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Makes of the tables what a caller is told of a batch. */
final class JobViews {

    /** Long enough to even out single items, short enough to follow a model that becomes slower or faster. */
    private static final Duration MEASURED = Duration.ofSeconds(30);

    /** Of fewer a rate says nothing. */
    private static final long FEWEST = 2;

    private static final double MILLIS = 1000.0;

    private final ItemTable items;
    private final Clock clock;

    JobViews(ItemTable items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    Job view(Handle handle, JobTable.Row row) {
        Job.Counts counts = Job.Counts.of(items.counts(handle, row.id()));
        JobState state = state(row, counts);
        OptionalDouble rate = state.isOver() ? OptionalDouble.empty() : rate(handle, row);
        return new Job(
                row.id(),
                state,
                row.created(),
                row.started(),
                row.finished(),
                counts,
                noteOf(row, counts),
                rate,
                rate.isPresent()
                        ? OptionalLong.of(Math.round(counts.open() / rate.getAsDouble()))
                        : OptionalLong.empty(),
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

    /** Items a second: between the first that ended within the last half minute and now, so that the time until then does not count. */
    private OptionalDouble rate(Handle handle, JobTable.Row row) {
        return items.finishedWithin(handle, row.id(), MEASURED)
                .filter(finished -> finished.items() > FEWEST)
                .map(finished -> (finished.items() - 1)
                        * MILLIS
                        / Math.max(
                                1,
                                Duration.between(finished.first(), clock.instant())
                                        .toMillis()))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
