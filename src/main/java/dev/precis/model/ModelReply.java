package dev.precis.model;

/** What came of a question: a draft of the asked shape, or a named failure. */
public sealed interface ModelReply<T> {

    /**
     * A draft that fits its schema. Nothing in it has been held against the article yet.
     *
     * @param tokens what the call cost
     */
    record Answer<T>(T draft, Tokens tokens) implements ModelReply<T> {}

    /** No usable answer. */
    record Failed<T>(ModelFailure failure) implements ModelReply<T> {}
}
