package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How the protocols write a question and an answer. */
enum Wire {
    OPENAI("/v1/chat/completions") {
        @Override
        String task(JsonNode request) {
            return request.at("/response_format/json_schema/name").asText();
        }

        @Override
        ObjectNode answer(FakeReply reply, String model, Tokens tokens) {
            ObjectNode body = FakeCall.JSON.createObjectNode();
            body.put("id", "chatcmpl-fake").put("object", "chat.completion").put("model", model);
            ObjectNode choice =
                    body.putArray("choices").addObject().put("index", 0).put("finish_reason", reply.finishReason());
            ObjectNode message = choice.putObject("message").put("role", "assistant");
            reply.refusal()
                    .ifPresentOrElse(
                            text -> message.putNull("content").put("refusal", text),
                            () -> message.put("content", reply.content()));
            body.putObject("usage")
                    .put("prompt_tokens", tokens.input())
                    .put("completion_tokens", tokens.output())
                    .put("total_tokens", tokens.total());
            return body;
        }
    },
    OLLAMA("/api/chat") {
        @Override
        String task(JsonNode request) {
            return byShape(request.path("format"));
        }

        @Override
        ObjectNode answer(FakeReply reply, String model, Tokens tokens) {
            ObjectNode body = FakeCall.JSON.createObjectNode();
            body.put("model", model).put("created_at", "2026-01-01T00:00:00Z").put("done", true);
            body.put("done_reason", reply.finishReason());
            body.putObject("message").put("role", "assistant").put("content", reply.content());
            return body.put("prompt_eval_count", tokens.input()).put("eval_count", tokens.output());
        }
    },
    ANTHROPIC("/v1/messages") {

        private static final Map<String, String> REASONS =
                Map.of("stop", "end_turn", "length", "max_tokens", "content_filter", "refusal");

        @Override
        String task(JsonNode request) {
            return byShape(request.at("/output_config/format/schema"));
        }

        @Override
        ObjectNode answer(FakeReply reply, String model, Tokens tokens) {
            ObjectNode body = FakeCall.JSON.createObjectNode();
            body.put("id", "msg_fake")
                    .put("type", "message")
                    .put("role", "assistant")
                    .put("model", model);
            body.put("stop_reason", REASONS.getOrDefault(reply.finishReason(), reply.finishReason()));
            body.putArray("content").addObject().put("type", "text").put("text", reply.content());
            body.putObject("usage").put("input_tokens", tokens.input()).put("output_tokens", tokens.output());
            return body;
        }
    };

    /** Which task a schema is of, where the protocol does not name it. */
    private static final Map<String, String> SHAPES =
            Map.of("units", "translation", "discrepancies", "overview", "headline", "summary");

    private final String path;

    Wire(String path) {
        this.path = path;
    }

    /** Where questions are put. */
    String path() {
        return path;
    }

    abstract String task(JsonNode request);

    abstract ObjectNode answer(FakeReply reply, String model, Tokens tokens);

    /** What was said in a role; a system message may stand beside the others. */
    static String said(JsonNode request, String role) {
        String beside = role.equals("system") ? text(request.path("system")) : "";
        return beside
                + StreamSupport.stream(request.path("messages").spliterator(), false)
                        .filter(message -> role.equals(message.path("role").asText()))
                        .map(message -> text(message.path("content")))
                        .collect(Collectors.joining());
    }

    private static String text(JsonNode content) {
        return content.isTextual()
                ? content.asText()
                : content.path(0).path("text").asText();
    }

    private static String byShape(JsonNode schema) {
        JsonNode properties = schema.path("properties");
        return SHAPES.entrySet().stream()
                .filter(shape -> properties.has(shape.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
