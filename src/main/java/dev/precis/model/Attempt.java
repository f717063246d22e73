package dev.precis.model;

/** What came of one call. */
sealed interface Attempt {

    Tokens tokens();

    /** The model's text, complete by its own account. */
    record Answered(String text, Tokens tokens) implements Attempt {}

    /** No text that could be used; {@code passing} faults may be gone at the next call. */
    record Failed(ModelFailure failure, boolean passing, Tokens tokens) implements Attempt {}
}
