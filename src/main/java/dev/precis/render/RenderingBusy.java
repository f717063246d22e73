package dev.precis.render;

import java.time.Duration;

/** A document that was not written because too many others are being written. Nothing is wrong with its note. */
public final class RenderingBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    RenderingBusy(Duration pause) {
        super("too many documents are being written");
        this.pause = pause;
    }

    /** After how long asking again may help. */
    public Duration pause() {
        return pause;
    }
}
