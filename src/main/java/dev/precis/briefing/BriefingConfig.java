package dev.precis.briefing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a briefing takes on at once. */
@ConfigMapping(prefix = "precis.briefing")
public interface BriefingConfig {

    /**
     * Articles in work at the same time, over all requests. More make a crowd of requests quicker and use more threads; a
     * request beyond it waits its turn.
     */
    @WithDefault("64")
    int concurrentArticles();

    /** Articles of one request that are answered at once, at most 50; more become a batch. */
    @WithDefault("50")
    int syncArticles();
}
