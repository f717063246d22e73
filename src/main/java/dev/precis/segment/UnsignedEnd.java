package dev.precis.segment;

import dev.precis.article.TaggedWords;

import java.util.Locale;
import java.util.Set;

/**
 * Ends of sentences that no full stop marks: a semicolon before a capitalised opener (of 23 such places in UD French GSD dev and
 * French Sequoia outside its news, 23 end sentences), semicolons between the items of a list, which say nothing of their own, and a full stop or line break that
 * was lost ({@link LostEnd}).
 */
final class UnsignedEnd {

    /** The next item's end is looked for this far on. */
    private static final int FAR = 400;

    private static final int SURE_WORD = 3;

    /** What hangs on the words before the list: {@code ; de renforcer …}, {@code ; et que …} */
    private static final Set<String> DEPENDENT = WordFile.read("dependent");

    private UnsignedEnd() {}

    /**
     * Where the sentence would end that has its last character at {@code at - 1} or {@code at}; -1 if nothing ends here.
     *
     * @param start where the sentence begins
     */
    static int of(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == ';') {
            return endsItem(text, start, at) ? at + 1 : -1;
        }
        return at > start && Blank.is(c) && LostEnd.isAt(text, start, at) ? at : -1;
    }

    private static boolean endsItem(String text, int start, int at) {
        int next = Blank.skip(text, at + 1);
        if (next == at + 1 || next >= text.length() || isEntity(text, at)) {
            return false;
        }
        if (isUpper(text, Word.opened(text, next)) && (Word.surelyOpensSentences(text, next) || isNoName(text, next))) {
            return true;
        }
        return Character.isLowerCase(text.charAt(next))
                && !DEPENDENT.contains(Word.folded(Word.after(text, next)))
                && text.charAt(Math.min(next + 1, text.length() - 1)) != ')'
                && !Enclosure.isOpen(text, start, at)
                && MainVerb.in(text, next, itemEnd(text, next)) < 0
                && (followsItem(text, start) || anotherItem(text, next));
    }

    /** {@code Fils &amp; Compagnie} */
    private static boolean isEntity(String text, int at) {
        int name = at - Word.before(text, at).length();
        return name > 0 && text.charAt(name - 1) == '&';
    }

    /** {@code ; Les Alliés …}, {@code ; Pensez à …}; no {@code ; Pierre Martin}. */
    private static boolean isNoName(String text, int next) {
        String word = Word.after(text, next);
        int behind = Word.opened(text, next) + word.length() + 1;
        return word.equals("Les")
                || word.equals("Des")
                || behind < text.length()
                        && Character.isLowerCase(text.charAt(behind))
                        && Word.letters(word) >= SURE_WORD
                        && TaggedWords.french().has(word.toLowerCase(Locale.ROOT));
    }

    /** Two semicolons in one sentence make a list; one may stand between halves of a thought. */
    private static boolean followsItem(String text, int start) {
        int end = Blank.back(text, start);
        return end > 0 && text.charAt(end - 1) == ';';
    }

    private static boolean anotherItem(String text, int from) {
        int end = itemEnd(text, from);
        if (end >= text.length() || text.charAt(end) != ';') {
            return false;
        }
        int next = Blank.skip(text, end + 1);
        return next > end + 1 && next < text.length() && !Enclosure.isOpen(text, from, end);
    }

    /** The next semicolon or sentence end. */
    private static int itemEnd(String text, int from) {
        int limit = Math.min(text.length(), from + FAR);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean sign = Boundary.isSign(c) && isUpper(text, Blank.skip(text, i + 1));
            if (c == ';' || sign) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isUpper(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
