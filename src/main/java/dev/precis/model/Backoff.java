package dev.precis.model;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Pauses between retries: doubling, and jittered so that many who failed together do not come back together.
 *
 * @param first the first pause, before jitter takes up to half of it away
 * @param jitter numbers from 0 to 1
 */
record Backoff(Duration first, DoubleSupplier jitter) {

    Duration before(int retry) {
        double factor = (1L << Math.min(retry, 10)) * (1 - jitter.getAsDouble() / 2);
        return Duration.ofNanos((long) (first.toNanos() * factor));
    }
}
