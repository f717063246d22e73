package dev.precis.render;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How many Word and PDF documents are written at once. */
@ConfigMapping(prefix = "precis.render")
public interface RenderConfig {

    /** Documents in work at the same time, over all requests. */
    @WithDefault("2")
    int concurrency();

    /** Requests that wait for their turn; one more is answered with 503. */
    @WithDefault("32")
    int queue();

    /** The longest a request waits for its turn; then it is answered with 503. */
    @WithDefault("60s")
    Duration maxWait();
}
