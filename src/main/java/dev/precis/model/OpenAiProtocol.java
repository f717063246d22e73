package dev.precis.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

import java.net.http.HttpRequest;

/** OpenAI's chat completions with JSON schemas, as many servers speak them. */
record OpenAiProtocol() implements Protocol {

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public String provider() {
        return "openai";
    }

    @Override
    public ChatModel speaking(Endpoint endpoint, Carriers carriers) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(carriers)
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey().orElse(null))
                .modelName(endpoint.model())
                .temperature(endpoint.temperature())
                .seed(SEED)
                .strictJsonSchema(true)
                .maxRetries(0);
        endpoint.maxAnswerTokens().ifPresent(builder::maxTokens);
        return builder.build();
    }

    @Override
    public HttpRequest.Builder probe(Endpoint endpoint) {
        HttpRequest.Builder probe = Protocol.get(endpoint, "/models");
        endpoint.apiKey().ifPresent(key -> probe.header("Authorization", "Bearer " + key));
        return probe;
    }

    @Override
    public Tokens usage(String body) {
        return StatedUsage.in(body, "/usage/prompt_tokens", "/usage/completion_tokens");
    }
}
