package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The published contract, read as a caller would: its operations, their examples, and the shape of their answers. */
final class Contract {

    static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;

    Contract(String json) {
        try {
            this.document = (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request that the contract gives as an example. */
    record Example(String method, String path, String name, String mediaType, JsonNode value, String success) {

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path + " " + mediaType + " " + name;
        }
    }

    /** One for each example of a request body, and one for each operation that takes none. */
    List<Example> examples() {
        List<Example> found = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String success = operation.getValue().get("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .filter(status -> status.startsWith("2"))
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    JsonNode body = resolved(operation.getValue().path("requestBody"));
                    if (body.isMissingNode()) {
                        found.add(new Example(operation.getKey(), path.getKey(), "", "", body, success));
                    }
                    body.path("content")
                            .properties()
                            .forEach(content -> content.getValue()
                                    .path("examples")
                                    .properties()
                                    .forEach(example -> found.add(new Example(
                                            operation.getKey(),
                                            path.getKey(),
                                            example.getKey(),
                                            content.getKey(),
                                            resolved(example.getValue()).get("value"),
                                            success))));
                }));
        return found;
    }

    /** An example of an answer, and the schema it stands under. */
    record Answer(String name, JsonNode schema, JsonNode value) {}

    /** Every example of a JSON answer, problems included. */
    Stream<Answer> answers() {
        List<Answer> found = new ArrayList<>();
        for (JsonNode response : document.findValues("responses")) {
            response.properties()
                    .forEach(answer -> resolved(answer.getValue()).path("content").properties().stream()
                            .filter(content -> content.getKey().endsWith("json"))
                            .forEach(content -> content.getValue()
                                    .path("examples")
                                    .properties()
                                    .forEach(example -> found.add(new Answer(
                                            answer.getKey() + " " + example.getKey() + " " + found.size(),
                                            content.getValue().get("schema"),
                                            resolved(example.getValue()).get("value"))))));
        }
        return found.stream();
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** What the contract documents for an answer of an operation. */
    JsonNode answer(String method, String path, int status) {
        return resolved(document.at("/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status));
    }

    /** What does not fit where the contract says how an answer looks; members that it does not know do not fit either. */
    Set<ValidationMessage> misfits(JsonNode answerSchema, JsonNode answer) {
        ObjectNode closed = JSON.createObjectNode();
        closed.setAll((ObjectNode) answerSchema.deepCopy());
        closed.set("components", document.get("components").deepCopy());
        close(closed);
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(closed);
        return schema.validate(answer);
    }

    /** The parts of an {@code allOf} stay open, since none of them knows the others' members; the whole is closed. */
    private void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("allOf")) {
            schema.put("unevaluatedProperties", false);
            return;
        }
        if (node instanceof ObjectNode schema && schema.has("properties") && !isPartOfAnother(schema)) {
            schema.put("additionalProperties", false);
        }
        node.forEach(this::close);
    }

    private boolean isPartOfAnother(ObjectNode schema) {
        return schema.path("description").equals(document.at("/components/schemas/Summary/description"));
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }
}
