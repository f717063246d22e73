package dev.precis.model;

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
}
