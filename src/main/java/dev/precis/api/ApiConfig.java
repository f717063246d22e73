package dev.precis.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring at most. */
@ConfigMapping(prefix = "precis.api")
public interface ApiConfig {

    /** Bytes of a request's body; a larger one is answered with 413 and not read any further. */
    @WithDefault("10485760")
    int maxBodyBytes();

    /** Bytes of a translation memory that is sent, which is read as a stream; a larger one is answered with 413. */
    @WithDefault("2147483648")
    long maxMemoryBytes();

    /** UTF-16 code units of one article's text; a longer one is answered with 413. */
    @WithDefault("1000000")
    int maxArticleChars();
}
