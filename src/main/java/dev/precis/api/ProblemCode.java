package dev.precis.api;

import java.util.Locale;

/** What can go wrong with a request, by a code that never changes its meaning. */
enum ProblemCode {
    MALFORMED_REQUEST(400, "The request cannot be understood"),
    NOT_FOUND(404, "Nothing stands at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "The answer cannot be had in the asked form"),
    IN_FLIGHT(409, "The same request is being answered"),
    CHANGED_MEANWHILE(412, "It was changed meanwhile"),
    TOO_LARGE(413, "The request is larger than its limit"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request's media type is not read here"),
    NO_ARTICLE_BODY(422, "There is no article in the text"),
    NOT_FRENCH(422, "The text is not French"),
    UNREADABLE_DOCUMENT(422, "A document cannot be read"),
    INVALID_OPTIONS(422, "An option cannot be served"),
    IDEMPOTENCY_KEY_REUSED(422, "The key has named another request"),
    INTERNAL_ERROR(500, "The service failed"),
    STORE_UNAVAILABLE(503, "The database cannot be used"),
    DOCUMENTS_BUSY(503, "Too many documents are being read"),
    RENDERING_BUSY(503, "Too many documents are being written"),
    TEMPLATE_UNUSABLE(500, "The Word template cannot be used"),
    MODEL_ANSWER_UNUSABLE(502, "The language model's answer cannot be used"),
    MODEL_REFUSED(502, "The language model would not answer"),
    MODEL_UNAVAILABLE(503, "No language model is at hand"),
    MODEL_DOWNLOADING(503, "The language model is on its way"),
    MODEL_TIMEOUT(504, "The language model did not answer in time");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
