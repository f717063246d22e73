package dev.precis.model;

import io.quarkus.runtime.configuration.ConfigurationException;

import java.time.Duration;

/**
 * How much one question may take, and how many there may be.
 *
 * @param total for a question from its turn on, retries and pauses included
 * @param maxWait for its turn
 * @param queue questions that may wait for their turn
 */
record Limits(
        Duration total,
        Duration connect,
        Duration firstByte,
        Duration idle,
        long maxAnswerBytes,
        int concurrency,
        int queue,
        Duration maxWait,
        int maxRetries) {

    private static final Duration SERVER = Duration.ofSeconds(120);

    /** A laptop without a graphics card writes a dozen tokens a second. */
    private static final Duration OWN_MACHINE = Duration.ofMinutes(15);

    Limits {
        require(positive(total), "timeout must be above 0");
        require(positive(connect), "connect-timeout must be above 0");
        require(positive(firstByte), "first-byte-timeout must be above 0");
        require(positive(idle), "idle-timeout must be above 0");
        require(positive(maxWait), "max-wait must be above 0");
        require(maxAnswerBytes >= 1, "max-answer-bytes must be 1 or more");
        require(concurrency >= 1, "concurrency must be 1 or more");
        require(queue >= 0, "queue must be 0 or more");
        require(maxRetries >= 0, "max-retries must be 0 or more");
    }

    /** @throws ConfigurationException where a limit is out of its range */
    static Limits of(ModelSettings settings, boolean embedded) {
        Duration total = settings.timeout().orElse(embedded ? OWN_MACHINE : SERVER);
        return new Limits(
                total,
                settings.connectTimeout(),
                settings.firstByteTimeout().orElse(total),
                settings.idleTimeout(),
                settings.maxAnswerBytes().asLongValue(),
                embedded ? Math.min(1, settings.concurrency()) : settings.concurrency(),
                settings.queue(),
                settings.maxWait().orElse(total),
                settings.maxRetries());
    }

    private static boolean positive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ConfigurationException("precis.model." + otherwise);
        }
    }
}
