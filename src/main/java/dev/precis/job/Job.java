package dev.precis.job;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A batch as it stands now.
 *
 * @param id {@code job_…}
 * @param note the note over all its articles, once there is one; a batch of more than fifty has none
 * @param itemsPerSecond as {@link Forecast} tells; empty before the first items are done and after the last
 * @param secondsRemaining at that rate
 * @param changes counts up with everything that becomes of its items; events and results are numbered by it
 */
public record Job(
        String id,
        JobState state,
        Instant created,
        Optional<Instant> started,
        Optional<Instant> finished,
        Counts items,
        Optional<String> note,
        OptionalDouble itemsPerSecond,
        OptionalLong secondsRemaining,
        long changes) {

    /** Items by their state. */
    public record Counts(
            long total, long queued, long running, long complete, long partial, long failed, long cancelled) {

        public long open() {
            return queued + running;
        }

        public long done() {
            return total - open();
        }

        static Counts of(java.util.Map<ItemState, Long> byState) {
            return new Counts(
                    byState.values().stream().mapToLong(Long::longValue).sum(),
                    byState.getOrDefault(ItemState.QUEUED, 0L),
                    byState.getOrDefault(ItemState.RUNNING, 0L),
                    byState.getOrDefault(ItemState.COMPLETE, 0L),
                    byState.getOrDefault(ItemState.PARTIAL, 0L),
                    byState.getOrDefault(ItemState.FAILED, 0L),
                    byState.getOrDefault(ItemState.CANCELLED, 0L));
        }
    }
}
