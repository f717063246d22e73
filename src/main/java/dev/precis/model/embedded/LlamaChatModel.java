package dev.precis.model.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.precis.model.embedded.NotAnswered.Why;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The model on this machine as LangChain4j knows models, for one question: what is said in it has a deadline of its own. */
final class LlamaChatModel implements ChatModel {

    private static final int SEED = 7;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final EmbeddedModel model;
    private final Duration longest;
    private final int mostTokens;

    LlamaChatModel(EmbeddedModel model, Duration longest, int mostTokens) {
        this.model = model;
        this.longest = longest;
        this.mostTokens = mostTokens;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }

    /** @throws NotAnswered where there is no answer */
    @Override
    public ChatResponse doChat(ChatRequest request) {
        String schema = schema(request.responseFormat());
        LlamaMessage.Answer answer = model.ask(
                texts(request, SystemMessage.class, SystemMessage::text),
                texts(request, UserMessage.class, UserMessage::singleText),
                schema,
                mostTokens,
                SEED,
                longest);
        return switch (answer.ending()) {
            case TOO_LONG -> throw new NotAnswered(Why.TOO_LONG, "the question is longer than the model's context");
            case LATE -> throw new NotAnswered(Why.LATE, "no complete answer within the time allowed");
            case WELL, LENGTH ->
                ChatResponse.builder()
                        .aiMessage(AiMessage.from(answer.text()))
                        .finishReason(isWhole(answer, schema) ? FinishReason.STOP : FinishReason.LENGTH)
                        .tokenUsage(new TokenUsage(answer.readTokens(), answer.writtenTokens()))
                        .build();
        };
    }

    /** The grammar lets an answer end where its JSON does and nowhere before: one that does not parse was cut off. */
    private static boolean isWhole(LlamaMessage.Answer answer, String schema) {
        if (schema.isEmpty()) {
            return answer.ending() == LlamaMessage.Ending.WELL;
        }
        try {
            JSON.readTree(answer.text());
            return !answer.text().isBlank();
        } catch (JsonProcessingException cutOff) {
            return false;
        }
    }

    private static <M extends ChatMessage> String texts(ChatRequest request, Class<M> type, Function<M, String> text) {
        return request.messages().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String schema(ResponseFormat format) {
        return Optional.ofNullable(format)
                .map(ResponseFormat::jsonSchema)
                .map(schema -> written(JsonSchemaElementUtils.toMap(schema.rootElement(), true)))
                .orElse("");
    }

    private static String written(Object schema) {
        try {
            return JSON.writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is plain JSON", e);
        }
    }
}
