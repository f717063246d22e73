package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.model.embedded.EmbeddedModel;
import io.quarkus.runtime.configuration.ConfigurationException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Chooses the engine that the settings ask for, or the best that is at hand where they leave it open. */
final class Engines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PROBE = Duration.ofSeconds(1);
    private static final Optional<String> ANTHROPIC = Optional.of("https://api.anthropic.com/v1");

    /** Ollama's own is half of this, and it says nothing when a question is longer. */
    private static final OptionalInt OLLAMA_CONTEXT = OptionalInt.of(8192);

    private final String ollamaUrl;
    private final Supplier<EmbeddedModel> embedded;
    private final Clock clock;

    /** @param embedded the model that runs on this machine, made when an engine needs it */
    Engines(String ollamaUrl, Supplier<EmbeddedModel> embedded, Clock clock) {
        this.ollamaUrl = ollamaUrl.strip().replaceAll("/+$", "");
        this.embedded = embedded;
        this.clock = clock;
    }

    /** @throws ConfigurationException where the settings name no engine or leave out what it needs */
    Choice choose(ModelSettings settings) {
        String engine = settings.engine().strip();
        return engine.equals("auto") ? auto(settings) : new Choice(named(engine, settings), "the settings name it");
    }

    private Engine named(String engine, ModelSettings settings) {
        return switch (engine) {
            case "none" -> new NoEngine();
            case "openai" -> http(new OpenAiProtocol(), settings, Optional.empty(), Optional.empty());
            case "ollama" ->
                http(
                        new OllamaProtocol(),
                        settings,
                        Optional.of(ollamaUrl),
                        settings.name().isPresent()
                                ? Optional.empty()
                                : firstPulled(settings.baseUrl().orElse(ollamaUrl)));
            case "anthropic" -> http(new AnthropicProtocol(), settings, ANTHROPIC, Optional.empty());
            case "embedded" -> own(embedded.get(), settings, true);
            default ->
                throw new ConfigurationException("precis.model.engine is '" + engine
                        + "'; it can be auto, openai, ollama, anthropic, embedded or none");
        };
    }

    private Engine http(Protocol protocol, ModelSettings settings, Optional<String> baseUrl, Optional<String> model) {
        OptionalInt context = protocol instanceof OllamaProtocol ? OLLAMA_CONTEXT : OptionalInt.empty();
        Endpoint endpoint = Endpoint.of(settings, protocol.name(), baseUrl, model, context);
        return new HttpEngine(protocol, endpoint, Limits.of(settings, false), clock);
    }

    private Choice auto(ModelSettings settings) {
        if (settings.baseUrl().isPresent()) {
            return new Choice(named("openai", settings), "a base URL is set");
        }
        Optional<String> pulled = settings.name().or(() -> firstPulled(ollamaUrl));
        if (pulled.isPresent() && answers()) {
            return new Choice(
                    http(new OllamaProtocol(), settings, Optional.of(ollamaUrl), pulled),
                    "no base URL is set and an Ollama answers on this machine");
        }
        EmbeddedModel own = embedded.get();
        Optional<String> hindrance = own.hindrance();
        if (hindrance.isEmpty()) {
            return new Choice(
                    own(own, settings, false),
                    "no base URL is set, no Ollama with a model answers, and the embedded model "
                            + (own.isPresent() ? "is here" : "can be fetched"));
        }
        own.close();
        return new Choice(
                new NoEngine(),
                "no base URL is set, no Ollama with a model answers, and there is no embedded model: "
                        + hindrance.get());
    }

    private static Engine own(EmbeddedModel model, ModelSettings settings, boolean asked) {
        return new EmbeddedEngine(model, settings.maxAnswerTokens().orElse(0), asked);
    }

    private boolean answers() {
        return tags(ollamaUrl).isPresent();
    }

    /** The model an Ollama lists first: the one used last. */
    private static Optional<String> firstPulled(String url) {
        return tags(url.strip().replaceAll("/+$", ""))
                .map(tags -> tags.at("/models/0/name").asText(""))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<JsonNode> tags(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/tags"))
                .timeout(PROBE)
                .build();
        try {
            HttpResponse<String> response = HttpClient.newBuilder()
                    .connectTimeout(PROBE)
                    .build()
                    .sendAsync(request, BodyHandlers.ofString())
                    .get(PROBE.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200 ? Optional.of(JSON.readTree(response.body())) : Optional.empty();
        } catch (ExecutionException | TimeoutException | IOException nobodyOrNoOllama) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
