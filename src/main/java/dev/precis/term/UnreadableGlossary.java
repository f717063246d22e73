package dev.precis.term;

/** A file that is no glossary; the message says where and why, in words for its sender. */
public final class UnreadableGlossary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableGlossary(String message) {
        super(message);
    }

    UnreadableGlossary(String message, Throwable cause) {
        super(message, cause);
    }
}
