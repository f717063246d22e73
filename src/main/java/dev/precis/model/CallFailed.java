package dev.precis.model;

import dev.langchain4j.exception.NonRetriableException;

/** Carries a named failure through LangChain4j, which neither retries nor rewraps this kind. */
final class CallFailed extends NonRetriableException {

    private static final long serialVersionUID = 1L;

    private final transient Attempt.Failed attempt;

    private final boolean schemaRefused;

    CallFailed(Attempt.Failed attempt) {
        this(attempt, false);
    }

    /** @param schemaRefused whether the question may be taken without its schema */
    CallFailed(Attempt.Failed attempt, boolean schemaRefused) {
        super(attempt.failure().detail());
        this.attempt = attempt;
        this.schemaRefused = schemaRefused;
    }

    boolean isSchemaRefused() {
        return schemaRefused;
    }

    Attempt.Failed attempt() {
        return attempt;
    }

    ModelFailure failure() {
        return attempt.failure();
    }
}
