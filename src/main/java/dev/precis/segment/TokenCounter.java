package dev.precis.segment;

import java.util.Optional;

/** How many tokens a model spends on a text: never fewer than it says, as far as that can be known. */
public sealed interface TokenCounter permits EncodingTokens, BoundTokens {

    /** An upper estimate; at least 1. */
    int tokens(String text);

    /**
     * By the model's own encoding where its name tells an OpenAI-family model, by a measured bound for any other.
     *
     * @param model as its server knows it, a provider before a slash allowed: {@code gpt-4o-mini}, {@code openai/o3}
     */
    static TokenCounter of(String model) {
        Optional<TokenCounter> known = EncodingTokens.of(model).map(TokenCounter.class::cast);
        return known.orElse(BoundTokens.INSTANCE);
    }
}
