package dev.precis.term;

/** A file that is no TMX, or not one that is safe to read. The message is for its sender. */
public final class UnreadableTmx extends RuntimeException {

    UnreadableTmx(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableTmx(String message) {
        super(message);
    }
}
