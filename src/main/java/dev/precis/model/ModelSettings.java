package dev.precis.model;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How one language model is reached, and how much of it may be used. */
public interface ModelSettings {

    /**
     * What writes summaries and translations: {@code openai} for any server that speaks that protocol, {@code ollama},
     * {@code anthropic}, {@code embedded} for llama.cpp on this machine, {@code none} for no model at all. {@code auto} takes the
     * server whose address is set, else an Ollama on the loopback that answers, else the embedded model, else none.
     */
    @WithDefault("auto")
    String engine();

    /**
     * Where the model's server is, as the clients of its protocol take it: {@code http://localhost:8000/v1},
     * {@code http://localhost:11434}, {@code https://api.anthropic.com/v1}.
     */
    Optional<String> baseUrl();

    /** The model's name as its server knows it. Needed with {@code openai} and {@code anthropic}. */
    Optional<String> name();

    /** The key the server asks for, if it asks for one. Never logged, never part of a message. */
    Optional<String> apiKey();

    /** How long one question may take, retries and waiting for them included. Unset: 120 s; 15 minutes with {@code embedded}. */
    Optional<Duration> timeout();

    /** How long a connection to the server may take to come about. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long the head of an answer may take to come. Unset: as long as the question itself. */
    Optional<Duration> firstByteTimeout();

    /** How long an answer that has begun may stand still. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** The largest answer that is read; of a larger one nothing is used. */
    @WithDefault("1M")
    MemorySize maxAnswerBytes();

    /** How many tokens an answer may have. Unset: what the server thinks right; 8192 with {@code anthropic}, which has to be told. */
    OptionalInt maxAnswerTokens();

    /**
     * How many tokens question and answer may have together; translation batches follow it. Unset: what the server thinks right; 8192 with
     * {@code ollama} and {@code embedded}, whose own default would cut questions short.
     */
    OptionalInt contextTokens();

    /**
     * Whether the server is given the shape of its answer as a JSON schema, which holds it to the shape. {@code false}: the shape is told in
     * words. A server that names schemas in refusing a question is told in words too.
     */
    @WithDefault("true")
    boolean jsonSchemas();

    /** How freely the server chooses its words, from 0, the same ones again, to 2. The embedded model's is always 0. */
    @WithDefault("0")
    double temperature();

    /** How many questions are with the server at once; further ones wait for their turn. {@code embedded} takes one at a time. */
    @WithDefault("32")
    int concurrency();

    /** How many questions may wait for their turn; a further one is refused at once. */
    @WithDefault("1000")
    int queue();

    /** How long a question may wait for its turn. Unset: as long as a question may take. */
    Optional<Duration> maxWait();

    /** How many questions are put to the server in any minute, repeated ones included, by all nodes that share a database. Unset: no limit. */
    OptionalInt requestsPerMinute();

    /** How many tokens are spent in any minute, read and written together, by all such nodes. Unset: no limit. */
    OptionalInt tokensPerMinute();

    /** How often a question is asked again after a fault that may pass: overload, a server error, a lost connection, a stalled answer. */
    @WithDefault("2")
    int maxRetries();

    /** Of how many questions in a row half must have met a server that is down, so that it is left alone for a while. */
    @WithDefault("20")
    int breakerVolume();

    /** How long a server that is down is left alone before one question tries it again. */
    @WithDefault("10s")
    Duration breakerDelay();

    /** Price of a million tokens read, in any currency; without both prices no cost is stated. */
    Optional<BigDecimal> inputPrice();

    /** Price of a million tokens written, in the same currency. */
    Optional<BigDecimal> outputPrice();
}
