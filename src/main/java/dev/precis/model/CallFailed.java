package dev.precis.model;

import dev.langchain4j.exception.NonRetriableException;

/** Carries a named failure through LangChain4j, which neither retries nor rewraps this kind. */
final class CallFailed extends NonRetriableException {

    private static final long serialVersionUID = 1L;

    private final transient Attempt.Failed attempt;

    CallFailed(Attempt.Failed attempt) {
        super(attempt.failure().detail());
        this.attempt = attempt;
    }

    Attempt.Failed attempt() {
        return attempt;
    }

    ModelFailure failure() {
        return attempt.failure();
    }
}
