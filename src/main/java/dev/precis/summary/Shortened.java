package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.model.Prompt;

/**
 * A question that was too long for its model, with less material.
 *
 * @param gap says what is left away
 */
record Shortened(Prompt prompt, Gap gap) {}
