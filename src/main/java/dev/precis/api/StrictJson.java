package dev.precis.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.util.Collection;
import java.util.Optional;

/** Reads JSON by the letter: nothing unknown, nothing twice, nothing converted, nothing left over. */
final class StrictJson {

    private static final ObjectMapper JSON = mapper();

    private StrictJson() {}

    /** @throws RequestRefused naming the place that does not fit, never the text that stands there */
    static <T> T read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(json, type))
                    .orElseThrow(() -> RequestRefused.malformed("the body is null; an object is wanted"));
        } catch (UnrecognizedPropertyException unknown) {
            throw RequestRefused.malformed(path(unknown) + " is not a known property");
        } catch (JsonMappingException unfit) {
            throw RequestRefused.malformed(path(unfit) + ": " + wanted(unfit));
        } catch (JsonProcessingException broken) {
            throw RequestRefused.malformed("the JSON is not valid" + place(broken));
        }
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "the body" : path.toString();
    }

    private static String wanted(JsonMappingException failure) {
        if (!(failure instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "not valid JSON" + place(failure);
        }
        Class<?> type = mismatch.getTargetType();
        if (type == String.class) {
            return "a string is wanted";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number is wanted";
        }
        if (type == Boolean.class) {
            return "true or false is wanted";
        }
        return Collection.class.isAssignableFrom(type) ? "an array is wanted" : "one JSON object is wanted";
    }

    private static String place(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
