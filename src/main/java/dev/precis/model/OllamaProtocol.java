package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;

import java.net.http.HttpRequest;
import java.util.Map;

/** Ollama's own chat, which unlike its copy of OpenAI's can be told how long a question may be. */
record OllamaProtocol() implements Protocol {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public String provider() {
        return "ollama";
    }

    @Override
    public ChatModel speaking(Endpoint endpoint, Carriers carriers) {
        var builder = OllamaChatModel.builder()
                .httpClientBuilder(carriers)
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .temperature(endpoint.temperature())
                .seed(SEED)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0);
        endpoint.apiKey().ifPresent(key -> builder.customHeaders(Map.of("Authorization", "Bearer " + key)));
        endpoint.contextTokens().ifPresent(builder::numCtx);
        endpoint.maxAnswerTokens().ifPresent(builder::numPredict);
        return builder.build();
    }

    /** Unasked, it would drop the part of a question that does not fit and answer the rest. */
    @Override
    public String sent(String question) {
        try {
            return ((ObjectNode) JSON.readTree(question)).put("truncate", false).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("LangChain4j writes JSON", e);
        }
    }

    @Override
    public HttpRequest.Builder probe(Endpoint endpoint) {
        HttpRequest.Builder probe = Protocol.get(endpoint, "/api/tags");
        endpoint.apiKey().ifPresent(key -> probe.header("Authorization", "Bearer " + key));
        return probe;
    }

    @Override
    public Tokens usage(String body) {
        return StatedUsage.in(body, "/prompt_eval_count", "/eval_count");
    }
}
