package dev.precis.model;

/** Who goes first where several want the model: somebody who waits for an answer, or a batch. */
public enum Lane {
    INTERACTIVE,
    BATCH
}
