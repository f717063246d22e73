package dev.precis.model;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the {@link FakeModel} is about to answer; the static methods are the ways it can be made to misbehave.
 *
 * @param content text of the message
 * @param refusal the message's refusal, instead of its content
 * @param raw the whole body, instead of a chat completion
 * @param delay waited before a byte is sent; empty to hang until the server is closed
 * @param ending how the connection fares
 */
public record FakeReply(
        int status,
        Map<String, String> headers,
        String content,
        String finishReason,
        Optional<String> refusal,
        Optional<String> raw,
        Optional<Duration> delay,
        Ending ending) {

    /** What becomes of the connection. */
    public enum Ending {
        WELL,
        CLOSED_BEFORE_THE_ANSWER,
        CLOSED_WITHIN_THE_ANSWER,
        /** Headers and half a body come at once, the rest never. */
        STALLED_WITHIN_THE_ANSWER,
        /** A byte now and then, without end. */
        NEVER_TRICKLING,
        /** The content over and over, 256 MB of it. */
        NEVER_FLOODING
    }

    static FakeReply of(String content, Duration delay) {
        return new FakeReply(
                200, Map.of(), content, "stop", Optional.empty(), Optional.empty(), Optional.of(delay), Ending.WELL);
    }

    /** Another status, with headers in pairs: {@code respondWith(429, "{}", "Retry-After", "2")}. */
    public static UnaryOperator<FakeReply> respondWith(int status, String body, String... headers) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return r ->
                new FakeReply(status, map, r.content, r.finishReason, r.refusal, Optional.of(body), r.delay, r.ending);
    }

    /** The right answer, changed: drop a unit, double one, empty one. */
    public static UnaryOperator<FakeReply> transform(UnaryOperator<ObjectNode> change) {
        return r -> {
            try {
                ObjectNode answer = (ObjectNode) FakeCall.JSON.readTree(r.content);
                return content(change.apply(answer).toString()).apply(r);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The message's text, whatever it is. */
    public static UnaryOperator<FakeReply> content(String text) {
        return r -> new FakeReply(r.status, r.headers, text, r.finishReason, r.refusal, r.raw, r.delay, r.ending);
    }

    /** {@code length}, {@code content_filter}, … beside the right answer. */
    public static UnaryOperator<FakeReply> finishReason(String reason) {
        return r -> new FakeReply(r.status, r.headers, r.content, reason, r.refusal, r.raw, r.delay, r.ending);
    }

    public static UnaryOperator<FakeReply> refusal(String text) {
        return r -> new FakeReply(
                r.status, r.headers, r.content, r.finishReason, Optional.of(text), r.raw, r.delay, r.ending);
    }

    public static UnaryOperator<FakeReply> delay(Duration delay) {
        return r -> new FakeReply(
                r.status, r.headers, r.content, r.finishReason, r.refusal, r.raw, Optional.of(delay), r.ending);
    }

    /** Nothing ever comes. */
    public static UnaryOperator<FakeReply> hang() {
        return r -> new FakeReply(
                r.status, r.headers, r.content, r.finishReason, r.refusal, r.raw, Optional.empty(), r.ending);
    }

    public static UnaryOperator<FakeReply> closeConnection() {
        return ending(Ending.CLOSED_BEFORE_THE_ANSWER);
    }

    public static UnaryOperator<FakeReply> ending(Ending ending) {
        return r -> new FakeReply(r.status, r.headers, r.content, r.finishReason, r.refusal, r.raw, r.delay, ending);
    }

    /** The right answer, and beside it a call of a tool and fields that nobody asked for. */
    public static UnaryOperator<FakeReply> toolCall(String name, String arguments) {
        return r -> {
            ObjectNode body = FakeCall.JSON
                    .createObjectNode()
                    .put("object", "chat.completion")
                    .put("verified", true);
            ObjectNode choice =
                    body.putArray("choices").addObject().put("index", 0).put("finish_reason", "tool_calls");
            ObjectNode message =
                    choice.putObject("message").put("role", "assistant").put("content", r.content);
            message.putArray("tool_calls")
                    .addObject()
                    .put("id", "call_1")
                    .put("type", "function")
                    .putObject("function")
                    .put("name", name)
                    .put("arguments", arguments);
            return new FakeReply(
                    r.status,
                    r.headers,
                    r.content,
                    r.finishReason,
                    r.refusal,
                    Optional.of(body.toString()),
                    r.delay,
                    r.ending);
        };
    }

    String body(Wire wire, FakeCall call) {
        return raw.orElseGet(() -> wire.answer(this, call.model(), tokens(call)).toString());
    }

    /** The usage the answer names: a token for every four characters. */
    Tokens tokens(FakeCall call) {
        return new Tokens((call.system().length() + call.user().length()) / 4, content.length() / 4);
    }
}
