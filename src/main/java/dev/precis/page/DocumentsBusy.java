package dev.precis.page;

import java.time.Duration;

/** A document that was not read because too many others are being read. Nothing is wrong with it: it may come again. */
public final class DocumentsBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    DocumentsBusy(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    /** After how long a place will be free for certain. */
    public Duration pause() {
        return pause;
    }
}
