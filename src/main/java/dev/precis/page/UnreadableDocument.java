package dev.precis.page;

import java.time.Duration;

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

    static UnreadableDocument tooSlow(Duration timeout) {
        return because("it cannot be read within " + timeout.toSeconds() + " seconds");
    }

    static UnreadableDocument tooMuchMemory(long most) {
        return because("it takes more than " + most + " bytes of memory to read");
    }

    /** Whether the file itself is larger than is taken. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
