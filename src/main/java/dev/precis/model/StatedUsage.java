package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.output.TokenUsage;

import java.util.Optional;

/** What a server says a call cost; nothing where it says nothing. */
final class StatedUsage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StatedUsage() {}

    static Tokens of(TokenUsage usage) {
        return usage == null ? Tokens.NONE : tokens(usage.inputTokenCount(), usage.outputTokenCount());
    }

    /** From the raw body: a refused answer was paid for too, and LangChain4j throws its usage away. */
    static Tokens in(String body) {
        try {
            JsonNode usage = JSON.readTree(body).path("usage");
            return tokens(
                    usage.path("prompt_tokens").asInt(),
                    usage.path("completion_tokens").asInt());
        } catch (JsonProcessingException noJson) {
            return Tokens.NONE;
        }
    }

    private static Tokens tokens(Integer input, Integer output) {
        return new Tokens(atLeastZero(input), atLeastZero(output));
    }

    private static long atLeastZero(Integer count) {
        return Math.max(0, Optional.ofNullable(count).orElse(0));
    }
}
