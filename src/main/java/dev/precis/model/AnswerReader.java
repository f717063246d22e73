package dev.precis.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.precis.model.ModelFailure.Unusable;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a model's text into its draft, or finds it unusable: nothing is guessed, coerced or filled in. */
final class AnswerReader {

    private static final int DEEPEST = 32;

    /** The fence many models put around JSON, even when told not to. */
    private static final Pattern FENCED = Pattern.compile("```(?:json)?\\s(.*)```", Pattern.DOTALL);

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .addModule(new SimpleModule().addDeserializer(String.class, new VisibleStrings()))
            .build();

    private AnswerReader() {}

    static <T> ModelReply<T> read(String text, Tokens tokens, AnswerSchema<T> schema) {
        try {
            T draft = STRICT.readValue(bare(text), schema.type());
            return draft == null ? unusable() : new ModelReply.Answer<>(draft, tokens);
        } catch (JsonProcessingException e) {
            return unusable();
        }
    }

    private static String bare(String text) {
        String bare = (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
        Matcher fenced = FENCED.matcher(bare);
        return fenced.matches() ? fenced.group(1) : bare;
    }

    /** Texts as a reader will see them; what stands for nothing in an answer never gets any further than this. */
    private static final class VisibleStrings extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        VisibleStrings() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? VisibleText.line(parser.getText())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    private static <T> ModelReply<T> unusable() {
        return new ModelReply.Failed<>(new Unusable("the answer is not JSON of the asked shape"));
    }
}
