package dev.precis.translation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles are put into English. */
@ConfigMapping(prefix = "precis.translation")
public interface TranslationConfig {

    /**
     * How many tokens of French go into one question, the ids of its sentences included: by the model's own encoding where its name
     * is OpenAI's, else by an upper bound. An article of 1,500 words fits into the default by either. A smaller figure makes more
     * questions, which are asked side by side, and a model with a short answer limit needs one.
     */
    @WithDefault("5000")
    int batchTokens();
}
