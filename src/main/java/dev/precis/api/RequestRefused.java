package dev.precis.api;

import java.time.Duration;
import java.util.Optional;

/** A request that gets a problem document instead of its answer. */
final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Optional<Duration> retryAfter;

    RequestRefused(ProblemCode code, String detail) {
        this(code, detail, Optional.empty());
    }

    RequestRefused(ProblemCode code, String detail, Optional<Duration> retryAfter) {
        super(detail);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static RequestRefused malformed(String detail) {
        return new RequestRefused(ProblemCode.MALFORMED_REQUEST, detail);
    }

    static RequestRefused invalidOption(String option, String detail) {
        return new RequestRefused(ProblemCode.INVALID_OPTIONS, option + ": " + detail);
    }

    ProblemCode code() {
        return code;
    }

    String detail() {
        return getMessage();
    }

    /** When asking again may help. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
