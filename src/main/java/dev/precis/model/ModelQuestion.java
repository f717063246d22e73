package dev.precis.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;

import java.util.Optional;

/**
 * One call to a model.
 *
 * @param task what the call is for, in usage figures
 * @param model which model; empty for the one that answers where none is named
 */
public record ModelQuestion<T>(String task, Optional<String> model, Prompt prompt, AnswerSchema<T> schema) {

    /** As LangChain4j puts it to a model that is held to a schema. */
    ChatRequest request() {
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema.json())
                        .build())
                .build();
    }

    /** As it is put to a model that can only be told what shape its answer must have. */
    ChatRequest requestInWords() {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(prompt.system() + "\n\n" + schema.inWords()),
                        UserMessage.from(prompt.user()))
                .build();
    }
}
