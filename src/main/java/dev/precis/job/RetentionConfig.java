package dev.precis.job;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What is thrown away by itself, and when. Unset: never. */
@ConfigMapping(prefix = "precis.retention")
public interface RetentionConfig {

    /** Notes older than this. */
    Optional<Duration> notes();

    /** So many notes are kept; the oldest go first. */
    OptionalLong maxNotes();

    /** Batches that ended longer ago than this, with the articles they were sent; their notes stay. */
    @WithDefault("30d")
    Duration jobs();

    /** Answers of models that were written longer ago than this. */
    Optional<Duration> cache();

    /** So much of such answers is kept; the oldest go first. */
    Optional<MemorySize> maxCacheSize();

    /** How often is looked. */
    @WithDefault("1h")
    Duration every();
}
