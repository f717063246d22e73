package dev.precis.model;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.precis.model.ModelFailure.Refused;
import dev.precis.model.ModelFailure.Truncated;

import java.net.http.HttpRequest;
import java.util.Optional;

/** Anthropic's messages with JSON schemas. */
record AnthropicProtocol() implements Protocol {

    /** The protocol wants a limit; the longest translation batch stays below this one. */
    private static final int ANSWER_TOKENS = 8192;

    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public String provider() {
        return "anthropic";
    }

    @Override
    public ChatModel speaking(Endpoint endpoint, Carriers carriers) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(carriers)
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey().orElseThrow())
                .modelName(endpoint.model())
                .temperature(endpoint.temperature())
                .maxTokens(endpoint.maxAnswerTokens().orElse(ANSWER_TOKENS))
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    @Override
    public HttpRequest.Builder probe(Endpoint endpoint) {
        HttpRequest.Builder probe =
                Protocol.get(endpoint, "/models").header("anthropic-version", AnthropicChatModel.ANTHROPIC_VERSION);
        endpoint.apiKey().ifPresent(key -> probe.header("x-api-key", key));
        return probe;
    }

    @Override
    public Tokens usage(String body) {
        return StatedUsage.in(body, "/usage/input_tokens", "/usage/output_tokens");
    }

    /** LangChain4j calls both of these reasons "other". */
    @Override
    public Optional<ModelFailure> fault(ChatResponse response, String body) {
        return switch (StatedUsage.text(body, "/stop_reason")) {
            case "refusal" -> Optional.of(new Refused("the model refused to answer"));
            case "model_context_window_exceeded" ->
                Optional.of(new Truncated("the answer was cut off where the model's context ends"));
            default -> Optional.empty();
        };
    }
}
