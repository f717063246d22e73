package dev.precis.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Optional;

/**
 * A problem document (RFC 9457). Holds no stack trace, no key, and no text of an article.
 *
 * @param type {@code urn:precis:problem:<code>}
 * @param title the same for every problem of one code
 * @param detail what about this request, in plain words
 * @param requestId what the log calls this request
 * @param current with {@code changed_meanwhile}, the line as it stands; left out everywhere else
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Object> current) {

    /** The media type of every answer that is a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(RequestRefused refused, String requestId) {
        ProblemCode code = refused.code();
        return new Problem(
                "urn:precis:problem:" + code.wireName(),
                code.title(),
                code.status(),
                refused.detail(),
                code.wireName(),
                requestId,
                refused.current());
    }
}
