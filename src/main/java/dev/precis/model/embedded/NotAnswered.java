package dev.precis.model.embedded;

/** A question the model on this machine has no answer to; the message is for people. */
public final class NotAnswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        /** The model cannot be had. */
        ABSENT,
        /** The model is on its way. */
        FETCHING,
        /** The question is longer than the model's context. */
        TOO_LONG,
        /** The deadline passed. */
        LATE,
        /** The process that runs it has ended. */
        BROKEN
    }

    private final Why why;

    NotAnswered(Why why, String message) {
        super(message, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
