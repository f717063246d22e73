package dev.precis.summary;

import dev.precis.model.ModelFailure;
import dev.precis.model.ModelFailure.Truncated;
import dev.precis.model.ModelFailure.Unusable;

import java.util.Optional;

/** When a whole answer is asked for once more, and how. */
final class WholeAnswer {

    private WholeAnswer() {}

    /** What to tell the model was wrong; empty where asking again mends nothing. */
    static Optional<String> problem(ModelFailure failure) {
        if (failure instanceof Truncated) {
            return Optional.of(
                    "- the whole answer: it was too long and was cut off. Answer shorter: fewer points, short lists, short texts");
        }
        return failure instanceof Unusable unusable
                ? Optional.of("- the whole answer: " + unusable.detail())
                : Optional.empty();
    }

    /** How many points to ask for: half as many after an answer that was too long. */
    static int points(ModelFailure failure, int asked) {
        return failure instanceof Truncated ? Math.max(1, asked / 2) : asked;
    }
}
