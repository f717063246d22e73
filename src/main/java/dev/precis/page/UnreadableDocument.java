package dev.precis.page;

/** A document that cannot be read, or not within its limits. The message says which, and is for its sender. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private UnreadableDocument(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    static UnreadableDocument because(String message) {
        return new UnreadableDocument(message, false);
    }

    static UnreadableDocument tooLarge(int maxBytes) {
        return new UnreadableDocument("a document holds at most " + maxBytes + " bytes", true);
    }

    /** Whether the file itself is larger than is taken. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
