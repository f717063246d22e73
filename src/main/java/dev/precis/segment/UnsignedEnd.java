package dev.precis.segment;

import java.util.Set;

/**
 * Ends of sentences that no full stop marks. Two are certain: a semicolon before a capitalised opener ends an item of a list
 * (of 23 such places in UD French GSD dev and French Sequoia outside its news, 23 end sentences); a capitalised pronoun
 * before a small-letter word says that a full stop, or the line break behind a heading, was lost.
 */
final class UnsignedEnd {

    private static final int SURE_WORD = 3;

    private static final Set<String> PRONOUNS =
            Set.of("Il", "Ils", "Elle", "Elles", "On", "Nous", "Cet", "Cette", "Ces");

    /** {@code Elle et lui}, {@code Elle de Verhoeven}: titles. */
    private static final Set<String> JOINED = Set.of("et", "ou", "de");

    /** Articles, prepositions and conjunctions, which nothing ends with. */
    private static final Set<String> CLINGING = WordFile.read("clinging");

    /** What capitalised titles follow: {@code le film Il était une fois …}, {@code le magazine Elle}. */
    private static final Set<String> TITLED = WordFile.read("titled");

    private UnsignedEnd() {}

    /**
     * Where the sentence would end that has its last character at {@code at - 1} or {@code at}; -1 if nothing ends here.
     *
     * @param start where the sentence begins
     */
    static int of(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == ';') {
            int next = Blank.skip(text, at + 1);
            return next > at + 1 && Word.surelyOpensSentences(text, next) && isUpper(text, Word.opened(text, next))
                    ? at + 1
                    : -1;
        }
        return at > start && Blank.is(c) && Character.isLetterOrDigit(text.charAt(at - 1)) && isLost(text, at)
                ? at
                : -1;
    }

    private static boolean isLost(String text, int at) {
        int next = Blank.skip(text, at);
        if (next >= text.length() || "IECON".indexOf(text.charAt(next)) < 0) {
            return false;
        }
        String pronoun = Word.after(text, next);
        int behind = next + pronoun.length() + 1;
        if (!PRONOUNS.contains(pronoun) || behind >= text.length() || !Blank.is(text.charAt(behind - 1))) {
            return false;
        }
        String verb = Word.after(text, behind);
        return Word.isLower(verb) && !JOINED.contains(verb) && mayEnd(Word.before(text, at));
    }

    /** No sentence ends with an article or a preposition. */
    private static boolean mayEnd(String word) {
        String folded = Word.folded(word);
        return Word.letters(word) >= SURE_WORD
                && !Word.isDigits(word)
                && !CLINGING.contains(folded)
                && !TITLED.contains(folded);
    }

    private static boolean isUpper(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
