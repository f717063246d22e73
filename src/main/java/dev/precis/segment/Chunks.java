package dev.precis.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Packs texts, in order, into chunks that fit a budget of tokens. */
public final class Chunks {

    /**
     * Characters of French news per token, rounded down. A bound, not a tokenizer: no tokenizer in use spends more than one
     * token on three characters of accented Latin text on average, so a chunk never holds more than its budget.
     */
    private static final int CHARS_PER_TOKEN = 3;

    private Chunks() {}

    /** An upper estimate of the tokens a model spends on {@code text}. */
    public static int tokens(String text) {
        return text.length() / CHARS_PER_TOKEN + 1;
    }

    /** Items in order, cut where the next one would exceed {@code budget} tokens; an item above it stands alone. */
    public static <T> List<List<T>> pack(List<T> items, Function<T, String> text, int budget) {
        List<List<T>> chunks = new ArrayList<>();
        List<T> open = new ArrayList<>();
        int used = 0;
        for (T item : items) {
            int cost = tokens(text.apply(item));
            if (!open.isEmpty() && used + cost > budget) {
                chunks.add(List.copyOf(open));
                open.clear();
                used = 0;
            }
            open.add(item);
            used += cost;
        }
        if (!open.isEmpty()) {
            chunks.add(List.copyOf(open));
        }
        return chunks;
    }
}
