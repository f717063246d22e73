package dev.precis.summary;

import dev.precis.cache.CacheKey;
import dev.precis.model.AnswerSchema;
import dev.precis.model.ModelFailure;
import dev.precis.model.Prompt;
import dev.precis.model.PromptTemplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to have written by a model: how it is asked, judged and mended.
 *
 * @param <D> the draft a model fills
 */
interface Task<D> {

    PromptTemplate template();

    AnswerSchema<D> schema();

    /** Everything that can change the answer, the model's fingerprint among it. */
    CacheKey key(String fingerprint);

    /** At most so many points are wanted of the model. */
    int maxPoints();

    /** What stands in the template's places. @param problems what was wrong with the first answer; empty at first */
    Map<String, String> values(int maxPoints, String problems);

    default Prompt ask() {
        return template().ask(values(maxPoints(), ""));
    }

    /** The question once more, telling what was wrong and wanting those items alone. */
    default Prompt askAgain(List<Rejected> rejected) {
        return template().askAgain(values(maxPoints(), PromptLines.problems(rejected)));
    }

    /** The whole question once more, where that can help; never the same question after an answer that was cut off. */
    default Optional<Prompt> askAgain(ModelFailure failure) {
        return WholeAnswer.problem(failure)
                .map(problem -> template().askAgain(values(WholeAnswer.points(failure, maxPoints()), problem)));
    }

    /** The question with half of its material, a quarter, and so on, where it has some that can be left away. */
    default Optional<Shortened> askShorter(int halvings) {
        return Optional.empty();
    }

    Verdict<D> check(D draft);

    /** Whether anything stands that a reader could be given. */
    boolean isUsable(D accepted);

    /** The claims that stand with a critical or major finding, told as what is wrong with them. */
    List<Rejected> doubts(D accepted);

    /** What stands and is asked again all the same, though nothing is lost if it stays so. */
    default List<Rejected> remarks(D accepted) {
        return List.of();
    }

    /** What stood in the first answer, and what the second mended. */
    D merge(D first, D second, Repair repair);

    /** The texts of the draft's claims. */
    Set<String> claims(D draft);

    /**
     * Whether nothing had to be left out and no claim has a critical or major finding, so that the answer may be kept as good; remarks
     * are found again with every use.
     */
    default boolean isSound(Kept<D> kept) {
        return kept.gaps().isEmpty() && doubts(kept.draft()).isEmpty();
    }
}
