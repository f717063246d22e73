package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.langchain4j.model.output.TokenUsage;

import java.util.Optional;

/** What a server says a call cost; nothing where it says nothing. */
final class StatedUsage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StatedUsage() {}

    static Tokens of(TokenUsage usage) {
        return usage == null ? Tokens.NONE : tokens(usage.inputTokenCount(), usage.outputTokenCount());
    }

    /**
     * From the raw body: a refused answer was paid for too, and LangChain4j throws its usage away.
     *
     * @param input where the body names tokens read, as a JSON pointer
     * @param output where it names tokens written
     */
    static Tokens in(String body, String input, String output) {
        JsonNode root = read(body);
        return tokens(root.at(input).asInt(), root.at(output).asInt());
    }

    /** The text at a JSON pointer; empty where there is none. */
    static String text(String body, String pointer) {
        return read(body).at(pointer).asText("");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static Tokens tokens(Integer input, Integer output) {
        return new Tokens(atLeastZero(input), atLeastZero(output));
    }

    private static long atLeastZero(Integer count) {
        return Math.max(0, Optional.ofNullable(count).orElse(0));
    }
}
