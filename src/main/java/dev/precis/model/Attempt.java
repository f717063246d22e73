package dev.precis.model;

/** What came of one call. */
sealed interface Attempt {

    Tokens tokens();

    /** The model's text, complete by its own account. */
    record Answered(String text, Tokens tokens) implements Attempt {}

    /**
     * No text that could be used.
     *
     * @param passing whether it may be gone at the next call
     * @param overload whether the server is well and asks for patience
     */
    record Failed(ModelFailure failure, boolean passing, boolean overload, Tokens tokens) implements Attempt {

        Failed(ModelFailure failure, boolean passing, Tokens tokens) {
            this(failure, passing, false, tokens);
        }
    }
}
