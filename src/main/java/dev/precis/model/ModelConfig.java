package dev.precis.model;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** How a language model is reached, and how much of it a note may use. */
@ConfigMapping(prefix = "precis.model")
public interface ModelConfig {

    /**
     * What writes summaries and translations: {@code openai} for any server that speaks that protocol, {@code none} for no model at
     * all, {@code auto} for {@code openai} where a base URL is set and {@code none} elsewhere.
     */
    @WithDefault("auto")
    String engine();

    /** Where the model's server is, as OpenAI's clients take it: {@code http://localhost:8000/v1}. */
    Optional<String> baseUrl();

    /** The model's name as its server knows it. Needed with {@code openai}. */
    Optional<String> name();

    /** The key the server asks for, if it asks for one. Never logged, never part of a message. */
    Optional<String> apiKey();

    /** How long one question may take, retries and waiting for them included. */
    @WithDefault("120s")
    Duration timeout();

    /** How long a connection to the server may take to come about. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** The largest answer that is read; of a larger one nothing is used. */
    @WithDefault("1M")
    MemorySize maxAnswerBytes();

    /** How many questions are with the server at once; further ones wait for their turn. */
    @WithDefault("32")
    int concurrency();

    /** How often a question is asked again after a fault that may pass: overload, a server error, a lost connection. */
    @WithDefault("2")
    int maxRetries();

    /** Price of a million tokens read, in any currency; without both prices no cost is stated. */
    Optional<BigDecimal> inputPrice();

    /** Price of a million tokens written, in the same currency. */
    Optional<BigDecimal> outputPrice();
}
