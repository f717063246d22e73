package dev.precis.model;

import java.io.IOException;

/** An answer went beyond its cap; nothing past the cap was read. */
final class AnswerTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long cap) {
        super("the answer is larger than " + cap + " bytes");
    }
}
