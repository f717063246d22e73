package dev.precis.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Packs texts, in order, into chunks that fit a budget of tokens. */
public final class Chunks {

    private Chunks() {}

    /** Items in order, cut where the next one would exceed {@code budget} tokens; an item above it stands alone. */
    public static <T> List<List<T>> pack(List<T> items, Function<T, String> text, TokenCounter counter, int budget) {
        List<List<T>> chunks = new ArrayList<>();
        List<T> open = new ArrayList<>();
        long used = 0;
        for (T item : items) {
            int cost = counter.tokens(text.apply(item));
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
