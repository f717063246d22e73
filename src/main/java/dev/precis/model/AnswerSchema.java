package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.json.JsonSchema;

import java.util.LinkedHashMap;

/**
 * The shape an answer must have, made from a draft record.
 *
 * @param name as API.md's table of tasks names it; also the schema's name on the wire
 * @param type the record an answer is read into
 */
public record AnswerSchema<T>(String name, Class<T> type, JsonSchema json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The schema of a record of texts, numbers, booleans, records and lists of these. Every property is required, as strict servers
     * demand, so a draft says "not stated" with empty text. Components may carry LangChain4j's {@code @Description}.
     */
    public static <T> AnswerSchema<T> of(String name, Class<T> type) {
        var root =
                JsonSchemaElementUtils.jsonObjectOrReferenceSchemaFrom(type, null, true, new LinkedHashMap<>(), true);
        return new AnswerSchema<>(
                name, type, JsonSchema.builder().name(name).rootElement(root).build());
    }

    /** The shape, told to a model whose server takes no schema. */
    String inWords() {
        try {
            return "# Shape of the answer\n\nAnswer with one JSON object and nothing else: no word before or after it, no fence around it."
                    + " It has every property of this JSON schema, \"" + name + "\", and no other:\n\n"
                    + JSON.writeValueAsString(JsonSchemaElementUtils.toMap(json.rootElement(), true));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is made of texts, lists and maps", e);
        }
    }
}
