package dev.precis.model;

import dev.langchain4j.model.chat.request.json.JsonSchema;

/**
 * The shape an answer must have, made from a draft record.
 *
 * @param name as API.md's table of tasks names it; also the schema's name on the wire
 * @param type the record an answer is read into
 */
public record AnswerSchema<T>(String name, Class<T> type, JsonSchema json) {}
