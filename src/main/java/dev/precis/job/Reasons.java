package dev.precis.job;

import dev.precis.briefing.Refusal;
import dev.precis.model.ModelFailure;

import java.util.Set;

/** Why an item has no note, in the words of the interface's problems; and whether trying later may help. */
final class Reasons {

    /** Codes of gaps that a model leaves which is away, too slow or on its way. */
    private static final Set<String> PASSING = Set.of("model_unavailable", "model_timeout", "model_downloading");

    private Reasons() {}

    static Result of(Refusal refusal) {
        if (refusal instanceof Refusal.NoArticleBody) {
            return Result.failed("no_article_body", "the page holds no paragraph of an article");
        }
        if (refusal instanceof Refusal.NotFrench) {
            return Result.failed("not_french", "the page is not written in French");
        }
        if (refusal instanceof Refusal.InvalidOption invalid) {
            return Result.failed("invalid_options", invalid.option() + ": " + invalid.detail());
        }
        ModelFailure failure = ((Refusal.NoAnswer) refusal).failure();
        return failure instanceof ModelFailure.Withdrawn
                ? Result.cancelled()
                : Result.failed(code(failure), failure.detail());
    }

    /** Without a model there is one code for callers, whatever the reason. */
    private static String code(ModelFailure failure) {
        return failure instanceof ModelFailure.NoModel ? "model_unavailable" : failure.code();
    }

    /** Whether the model was away, so that the same may go well later. */
    static boolean mayPass(Result result) {
        return result.code().filter(PASSING::contains).isPresent()
                || result.note()
                        .filter(composed ->
                                composed.note().dataGaps().stream().anyMatch(gap -> PASSING.contains(gap.code())))
                        .isPresent();
    }
}
