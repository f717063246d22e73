package dev.precis.api;

import java.time.Duration;
import java.util.Optional;

/** A request that gets a problem document instead of its answer. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Optional<Duration> retryAfter;
    private transient Optional<Object> current = Optional.empty();

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

    /** Somebody was first. @param current what stands there now, for a caller to go on from */
    static RequestRefused changedMeanwhile(Object current) {
        RequestRefused refused = new RequestRefused(
                ProblemCode.CHANGED_MEANWHILE, "somebody was first; what stands there now is not what If-Match names");
        refused.current = Optional.of(current);
        return refused;
    }

    Optional<Object> current() {
        return current;
    }

    /** The stable name of the problem. */
    public String problem() {
        return code.wireName();
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return code.status();
    }

    ProblemCode code() {
        return code;
    }

    /** What about this request, in plain words. */
    public String detail() {
        return getMessage();
    }

    /** When asking again may help. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
