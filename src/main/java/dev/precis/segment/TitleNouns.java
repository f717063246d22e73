package dev.precis.segment;

import java.util.Set;

/** Nouns that titles of works and names of houses follow without quotation marks. */
final class TitleNouns {

    /** A noun this near, in characters, may be what a title belongs to: {@code le film de Claude Sautet Les choses …}. */
    private static final int NEAR = 45;

    /** What capitalised titles follow: {@code le film Il était une fois …}, {@code le magazine Elle}. */
    private static final Set<String> TITLED = WordFile.read("titled");

    private static final Set<String> NAMED = WordFile.read("named");

    private TitleNouns() {}

    /** @param works whether only nouns of works and of what is published count, none of houses and places */
    static boolean leadTo(String folded, boolean works) {
        return TITLED.contains(folded) || !works && NAMED.contains(folded);
    }

    /** Whether such a noun stands close before {@code at}: of works within a few words, of houses as one of the last two. */
    static boolean standBefore(String text, int start, int at) {
        int from = Math.max(start, at - NEAR);
        int words = 0;
        for (int end = at; end > from; ) {
            String word = Word.before(text, end);
            if (!word.isEmpty()) {
                if (leadTo(Word.folded(word), words >= 2)) {
                    return true;
                }
                words++;
            }
            end -= Math.max(1, word.length());
        }
        return false;
    }
}
