package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call as it reached the {@link FakeModel}.
 *
 * @param task the name of the asked schema: {@code summary}, {@code translation} or {@code overview}
 * @param lines the lines of the user message that stand as {@code [id] text}, in their order
 * @param model the model asked for
 * @param authorization the key, as the header says it that the protocol has for it
 * @param json the whole request, as it came
 */
public record FakeCall(
        String task,
        String system,
        String user,
        List<Line> lines,
        String model,
        Optional<String> authorization,
        String json) {

    /** One segment or unit of the user message. */
    public record Line(String id, String text) {}

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE = Pattern.compile("^\\[([^]\\s]+)] (.*)$", Pattern.MULTILINE);

    private static final Pattern SHAPE = Pattern.compile("JSON schema, \"(\\w+)\"");

    /** The ids of {@link #lines()}. */
    public List<String> ids() {
        return lines.stream().map(Line::id).toList();
    }

    /** {@link #json()}, read. */
    JsonNode request() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    /** The task of a question whose shape is told in words. */
    private static String inWords(String system) {
        Matcher shape = SHAPE.matcher(system);
        return shape.find() ? shape.group(1) : "";
    }

    static FakeCall read(Wire wire, String json, Optional<String> authorization) throws java.io.IOException {
        JsonNode request = JSON.readTree(json);
        String user = Wire.said(request, "user");
        List<Line> lines = LINE.matcher(user)
                .results()
                .map(line -> new Line(line.group(1), line.group(2)))
                .toList();
        String system = Wire.said(request, "system");
        return new FakeCall(
                Optional.of(wire.task(request)).filter(task -> !task.isEmpty()).orElseGet(() -> inWords(system)),
                system,
                user,
                lines,
                request.path("model").asText(),
                authorization,
                json);
    }
}
