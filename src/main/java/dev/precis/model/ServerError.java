package dev.precis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a server says of its own refusal, by the codes and words the protocols have for it. Read to tell refusals apart, and shown to
 * nobody: it may quote the article or the key.
 */
record ServerError(String code, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOO_LONG = Pattern.compile(
            "context[ _-]?(length|size|window|limit)|(prompt|input) (is )?too long|maximum context|too many (input )?tokens");

    private static final Pattern SCHEMAS =
            Pattern.compile("response_?format|json_?schema|structured[ _-]outputs?|output_(config|format)");

    static ServerError in(String body) {
        try {
            JsonNode root = JSON.readTree(body);
            JsonNode error = root.path("error").isMissingNode() ? root : root.path("error");
            return error.isTextual()
                    ? new ServerError("", lower(error))
                    : new ServerError(
                            lower(error.path("code")) + " " + lower(error.path("type")) + " "
                                    + lower(error.path("param")),
                            lower(error.path("message")));
        } catch (JsonProcessingException noJson) {
            return new ServerError("", "");
        }
    }

    /** The question is longer than the model's context. */
    boolean isTooLong() {
        return TOO_LONG.matcher(code).find() || TOO_LONG.matcher(message).find();
    }

    /** The server does not know how to hold an answer to a schema, or does not know this one's words. */
    boolean isAboutSchemas() {
        return SCHEMAS.matcher(code).find() || SCHEMAS.matcher(message).find();
    }

    /** A filter before the model took offence. */
    boolean isFiltered() {
        return code.contains("content_filter") || code.contains("content_policy");
    }

    /** Nothing is left of what was paid for; waiting a moment mends nothing. */
    boolean isSpent() {
        return code.contains("insufficient_quota") || code.contains("billing");
    }

    private static String lower(JsonNode text) {
        return text.asText().toLowerCase(Locale.ROOT);
    }
}
