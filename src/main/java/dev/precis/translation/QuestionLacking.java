package dev.precis.translation;

/** Carries the reason why there is no translation to the requests that wait for it. */
final class QuestionLacking extends RuntimeException {

    private final transient Outcome.Lacking lacking;

    QuestionLacking(Outcome.Lacking lacking) {
        super(lacking.message().en());
        this.lacking = lacking;
    }

    Outcome.Lacking lacking() {
        return lacking;
    }
}
