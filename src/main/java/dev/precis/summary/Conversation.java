package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.model.Meter;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelFailure.TooLong;
import dev.precis.model.ModelFailure.Unusable;
import dev.precis.model.ModelGateway;
import dev.precis.model.ModelQuestion;
import dev.precis.model.ModelReply;
import dev.precis.model.Prompt;
import dev.precis.model.Tokens;
import dev.precis.summary.Resolved.Answered;
import dev.precis.summary.Resolved.Unanswered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A question put to the model, and put once more where the answer leaves something to mend. Two calls at most, but for one too long. */
final class Conversation<D> {

    private static final int MOST_HALVINGS = 3;

    private static final ModelFailure NOTHING_STANDS = new Unusable("nothing in the answer stands on the text");

    private final Task<D> task;
    private final ModelGateway gateway;
    private final Optional<String> model;
    private final Meter meter;
    private Tokens tokens = Tokens.NONE;

    Conversation(Task<D> task, ModelGateway gateway, Optional<String> model, Meter meter) {
        this.task = task;
        this.gateway = gateway;
        this.model = model;
        this.meter = meter;
    }

    /** Holds it. Blocks. */
    Resolved<D> hold() {
        ModelReply<D> reply = put(task.ask());
        if (reply instanceof ModelReply.Failed<D> failed) {
            return wholeAgain(failed.failure());
        }
        Verdict<D> verdict = task.check(((ModelReply.Answer<D>) reply).draft());
        if (!task.isUsable(verdict.accepted())) {
            return wholeAgain(NOTHING_STANDS);
        }
        List<Rejected> wrong = Stream.concat(verdict.rejected().stream(), task.doubts(verdict.accepted()).stream())
                .toList();
        List<Rejected> named = Stream.concat(wrong.stream(), task.remarks(verdict.accepted()).stream())
                .toList();
        return named.isEmpty() ? answered(verdict, Set.of(), true) : mend(verdict, named, wrong.isEmpty());
    }

    /** What the answers cost that could be read. */
    Tokens tokens() {
        return tokens;
    }

    private Resolved<D> wholeAgain(ModelFailure failure) {
        if (failure instanceof TooLong) {
            return shorter(failure, 1);
        }
        Optional<Prompt> again = task.askAgain(failure);
        if (again.isEmpty()) {
            return new Unanswered<>(failure);
        }
        ModelReply<D> reply = put(again.get());
        if (reply instanceof ModelReply.Failed<D> failed) {
            return new Unanswered<>(failed.failure());
        }
        Verdict<D> verdict = task.check(((ModelReply.Answer<D>) reply).draft());
        return task.isUsable(verdict.accepted())
                ? answered(verdict, task.claims(verdict.accepted()), true)
                : new Unanswered<>(NOTHING_STANDS);
    }

    /** A question the model has no room for is never asked again as it was: half of it is, then a quarter, then an eighth. */
    private Resolved<D> shorter(ModelFailure failure, int halvings) {
        Optional<Shortened> shortened = halvings > MOST_HALVINGS ? Optional.empty() : task.askShorter(halvings);
        if (shortened.isEmpty()) {
            return new Unanswered<>(failure);
        }
        ModelReply<D> reply = put(shortened.get().prompt());
        if (reply instanceof ModelReply.Failed<D> failed) {
            return failed.failure() instanceof TooLong again
                    ? shorter(again, halvings + 1)
                    : new Unanswered<>(failed.failure());
        }
        Verdict<D> verdict = task.check(((ModelReply.Answer<D>) reply).draft());
        return task.isUsable(verdict.accepted())
                ? answered(verdict, Set.of(), true, List.of(shortened.get().gap()))
                : new Unanswered<>(NOTHING_STANDS);
    }

    /**
     * The one repair: what cannot stand, what stands in doubt and what is remarked upon are asked together, and nothing else.
     *
     * @param good whether the first answer may be kept where there is no second
     */
    private Resolved<D> mend(Verdict<D> first, List<Rejected> named, boolean good) {
        ModelReply<D> reply = put(task.askAgain(named));
        if (!(reply instanceof ModelReply.Answer<D> answer)) {
            return answered(first, Set.of(), good);
        }
        Verdict<D> second = task.check(answer.draft());
        Repair repair = new Repair(first.rejected(), second.rejected());
        D merged = task.merge(first.accepted(), second.accepted(), repair);
        return new Answered<>(
                new Kept<>(merged, repair.mended(), repair.gaps(task.template().task())), Origin.MODEL, true);
    }

    private Resolved<D> answered(Verdict<D> verdict, Set<String> repaired, boolean settled) {
        return answered(verdict, repaired, settled, List.of());
    }

    private Resolved<D> answered(Verdict<D> verdict, Set<String> repaired, boolean settled, List<Gap> leftAway) {
        String where = task.template().task();
        List<Gap> gaps = Stream.concat(
                        leftAway.stream(), verdict.rejected().stream().map(item -> Repair.gap(item, where)))
                .toList();
        return new Answered<>(new Kept<>(verdict.accepted(), repaired, gaps), Origin.MODEL, settled);
    }

    private ModelReply<D> put(Prompt prompt) {
        ModelReply<D> reply =
                gateway.ask(new ModelQuestion<>(task.template().task(), model, prompt, task.schema()), meter);
        if (reply instanceof ModelReply.Answer<D> answer) {
            tokens = tokens.plus(answer.tokens());
        }
        return reply;
    }
}
