package dev.precis.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring at most. */
@ConfigMapping(prefix = "precis.api")
public interface ApiConfig {

    /** Bytes of a request's body; a larger one is answered with 413 and not read any further. */
    @WithDefault("10485760")
    int maxBodyBytes();

    /** UTF-16 code units of one article's text; a longer one is answered with 413. */
    @WithDefault("1000000")
    int maxArticleChars();
}
