package dev.precis.summary;

import dev.precis.model.ModelFailure;

/** Tells those who wait for a question in flight why it has no answer. */
final class QuestionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ModelFailure failure;

    QuestionFailed(ModelFailure failure) {
        super(failure.detail(), null, false, false);
        this.failure = failure;
    }

    ModelFailure failure() {
        return failure;
    }
}
