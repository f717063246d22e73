package dev.precis.translation;

import dev.precis.segment.TokenCounter;

import java.util.OptionalInt;

/** How much French goes into one call: what the settings say, and never more than the model's context has room for. */
final class BatchBudget {

    /** The English of a batch, with its ids and in JSON, takes about as much room again as the French, and half of that again in the worst case. */
    private static final double ROOM_PER_TOKEN = 2.5;

    /** Neighbours, and what a chat's own marks take. */
    private static final int APART = 300;

    /** Less is no batch: a sentence must fit. */
    private static final int LEAST = 200;

    private BatchBudget() {}

    static int within(OptionalInt contextTokens, TranslationTask task, TokenCounter counter, int batchTokens) {
        if (contextTokens.isEmpty()) {
            return batchTokens;
        }
        int told = counter.tokens(task.template().system())
                + counter.tokens(task.template().user())
                + counter.tokens(task.request().context().orElse(" "));
        int room = (int) ((contextTokens.getAsInt() - told - APART) / ROOM_PER_TOKEN);
        return Math.min(batchTokens, Math.max(LEAST, room));
    }
}
