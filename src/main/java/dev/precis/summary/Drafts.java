package dev.precis.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.util.Optional;

/** Checked drafts as JSON, the way the cache and the approved summaries hold them. */
final class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Drafts() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft holds nothing but texts and lists", impossible);
        }
    }

    /** The approved draft in {@code json}; empty where it is not of that shape. */
    static Optional<SummaryDraft> summary(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, SummaryDraft.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What the cache keeps of a task; empty where it was written by another shape of that task. */
    static <D> Optional<Kept<D>> kept(String json, Class<D> draft) {
        try {
            return Optional.ofNullable(
                    JSON.readValue(json, JSON.getTypeFactory().constructParametricType(Kept.class, draft)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
