package dev.precis.render;

/** A file that is no XLIFF 2 of a note; the message says why, in words for its sender. */
public final class UnreadableXliff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableXliff(String message) {
        super(message);
    }
}
