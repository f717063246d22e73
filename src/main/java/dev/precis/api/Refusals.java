package dev.precis.api;

import dev.precis.briefing.Refusal;
import dev.precis.model.ModelFailure;
import dev.precis.page.DocumentsBusy;
import dev.precis.page.UnreadableDocument;

import java.time.Duration;
import java.util.Optional;

/** What the inner rooms refuse, as the problem a caller sees. */
final class Refusals {

    /** How long a caller is asked to wait where the model's server does not say. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private Refusals() {}

    static RequestRefused of(Refusal refusal) {
        if (refusal instanceof Refusal.NoArticleBody empty) {
            return new RequestRefused(
                    ProblemCode.NO_ARTICLE_BODY, empty.article() + " holds no paragraph of an article");
        }
        if (refusal instanceof Refusal.NotFrench foreign) {
            return new RequestRefused(ProblemCode.NOT_FRENCH, foreign.article() + " is not written in French");
        }
        if (refusal instanceof Refusal.InvalidOption invalid) {
            return RequestRefused.invalidOption(invalid.option(), invalid.detail());
        }
        return of(((Refusal.NoAnswer) refusal).failure());
    }

    /** @param where what to call the document */
    static RequestRefused of(UnreadableDocument unreadable, String where) {
        return new RequestRefused(
                unreadable.tooLarge() ? ProblemCode.TOO_LARGE : ProblemCode.UNREADABLE_DOCUMENT,
                where + ": " + unreadable.getMessage());
    }

    /** @param where what to call the document */
    static RequestRefused of(DocumentsBusy busy, String where) {
        return new RequestRefused(
                ProblemCode.DOCUMENTS_BUSY, where + ": " + busy.getMessage(), Optional.of(busy.pause()));
    }

    private static RequestRefused of(ModelFailure failure) {
        if (failure instanceof ModelFailure.Unavailable unavailable) {
            return unavailable(failure, unavailable.retryAfter());
        }
        if (failure instanceof ModelFailure.NoModel) {
            return unavailable(failure, Optional.empty());
        }
        if (failure instanceof ModelFailure.Downloading) {
            return new RequestRefused(ProblemCode.MODEL_DOWNLOADING, failure.detail(), Optional.of(PAUSE));
        }
        if (failure instanceof ModelFailure.TimedOut) {
            return new RequestRefused(ProblemCode.MODEL_TIMEOUT, failure.detail());
        }
        if (failure instanceof ModelFailure.Refused) {
            return new RequestRefused(ProblemCode.MODEL_REFUSED, failure.detail());
        }
        return new RequestRefused(ProblemCode.MODEL_ANSWER_UNUSABLE, failure.detail());
    }

    private static RequestRefused unavailable(ModelFailure failure, Optional<Duration> retryAfter) {
        return new RequestRefused(
                ProblemCode.MODEL_UNAVAILABLE, failure.detail(), Optional.of(retryAfter.orElse(PAUSE)));
    }
}
