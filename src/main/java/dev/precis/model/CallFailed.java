package dev.precis.model;

import dev.langchain4j.exception.NonRetriableException;

/** Carries a named failure through LangChain4j, which neither retries nor rewraps this kind. */
final class CallFailed extends NonRetriableException {

    private static final long serialVersionUID = 1L;

    private final transient ModelFailure failure;
    private final boolean passing;

    CallFailed(ModelFailure failure, boolean passing) {
        super(failure.detail());
        this.failure = failure;
        this.passing = passing;
    }

    ModelFailure failure() {
        return failure;
    }

    boolean passing() {
        return passing;
    }
}
