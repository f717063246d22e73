package dev.precis.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How batches are worked on. */
@ConfigMapping(prefix = "precis.job")
public interface JobConfig {

    /** Articles in one batch. */
    @WithDefault("10000")
    int maxArticles();

    /** Bytes of one upload that becomes a batch; it is read as a stream. */
    @WithDefault("1073741824")
    long maxBodyBytes();

    /**
     * Items of batches in work at once on this node. An item has one or two questions with the model at a time, so that more than
     * {@code precis.model.concurrency} items keep a fast model busy.
     */
    @WithDefault("48")
    int concurrency();

    /** Batches of at most so many articles go before larger ones. */
    @WithDefault("50")
    int smallArticles();

    /** How often an item is tried while the model is away or too slow, with growing pauses, before it ends as it is. */
    @WithDefault("6")
    int attempts();

    /** The first of these pauses; each is twice the one before. */
    @WithDefault("5s")
    Duration pause();

    /** How often a node looks for work that other nodes were given. */
    @WithDefault("1s")
    Duration poll();

    /** Whether this process works on batches; {@code false} for one that only passes by, such as a command on the terminal. */
    @WithDefault("true")
    boolean enabled();
}
