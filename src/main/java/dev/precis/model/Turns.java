package dev.precis.model;

import dev.precis.model.ModelFailure.Unavailable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Who is with the model and who waits: so many at once, so many in the line, in the order they came. */
final class Turns {

    /** How much of the average a new duration makes up: the last thirty count most. */
    private static final int MEMORY = 30;

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Places places;
    private final int concurrency;
    private final int queue;
    private final Duration maxWait;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong averageNanos = new AtomicLong();

    Turns(Limits limits) {
        this.places = new Places(limits.concurrency());
        this.concurrency = limits.concurrency();
        this.queue = limits.queue();
        this.maxWait = limits.maxWait();
    }

    /** Waits for a turn, behind those in a more urgent lane; what stands in its way, or empty when it has come and must be given back by {@link #end}. */
    Optional<ModelFailure> await(Lane lane) {
        if (places.tryAcquire(lane)) {
            return Optional.empty();
        }
        if (waiting.incrementAndGet() > queue) {
            waiting.decrementAndGet();
            return Optional.of(
                    new Unavailable("too many questions wait for the model already", Optional.of(wait(queue))));
        }
        try {
            return places.tryAcquire(lane, maxWait)
                    ? Optional.empty()
                    : Optional.of(new Unavailable(
                            "the model had no time for the question", Optional.of(wait(waiting.get()))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(HttpFailures.ofInterrupt().failure());
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Gives a turn back. @param took how long it was held */
    void end(Duration took) {
        averageNanos.updateAndGet(
                average -> average == 0 ? took.toNanos() : average + (took.toNanos() - average) / MEMORY);
        places.release();
    }

    int waiting() {
        return waiting.get();
    }

    int underWay() {
        return concurrency - places.free();
    }

    /** When so many that stand in line will have had their turn, as fast as turns went lately. */
    private Duration wait(int line) {
        Duration estimate =
                Duration.ofNanos(averageNanos.get()).multipliedBy(line).dividedBy(concurrency);
        return estimate.compareTo(SHORTEST) < 0 ? SHORTEST : estimate;
    }
}
