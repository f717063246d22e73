package dev.precis.term;

import dev.precis.article.FoldedText;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, as terms are compared.
 *
 * @param lower in lower case, composed
 * @param folded without accents as well
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param written as it stands
 * @param apart whether a sentence or a paragraph ends before it, so that no term reaches across
 */
record Token(String lower, String folded, int start, int end, String written, boolean apart) {

    /** What no term reaches across; English lists put a comma where they like, French terms have theirs or none. */
    static final String FRENCH_ENDS = ",";

    static final String ENGLISH_ENDS = "";
    private static final String ENDS = ".?!:;()[]{}\u2026\"\u00AB\u00BB\u201C\u201D/|";

    /** The words of a text. Apostrophes and hyphens part words; soft hyphens and marks of no width do not. */
    static List<Token> of(String text, String alsoEnds) {
        List<Token> tokens = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < text.length(); ) {
            if (!startsWord(text, i)) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            int end = i;
            while (end < text.length() && continuesWord(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            tokens.add(token(text, i, end, parts(text, gap, i, ENDS + alsoEnds)));
            gap = end;
            i = end;
        }
        return tokens;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** Capitals alone, two and more: a short form such as {@code OMC}. */
    boolean isShortForm() {
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    }

    boolean isPlain() {
        return lower.equals(folded);
    }

    Token upTo(Token last, String key) {
        return new Token(key, FoldedText.of(key).toString(), start, last.end, written, apart);
    }

    private static Token token(String text, int start, int end, boolean apart) {
        String written = text.substring(start, end);
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace("\u200B", "");
        String lower = composed.toLowerCase(Locale.ROOT);
        return new Token(lower, FoldedText.of(lower).toString(), start, end, composed, apart);
    }

    private static boolean startsWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean continuesWord(String text, int at) {
        int point = text.codePointAt(at);
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || point == 0xAD
                || point == 0x200B;
    }

    private static boolean parts(String text, int from, int to, String ends) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            // A point between single letters belongs to a short form: U.S., États-U.
            boolean initial = c == '.' && i == from && from > 0 && isInitial(text, from);
            if (ends.indexOf(c) >= 0 && !initial) {
                return true;
            }
            lines += c == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private static boolean isInitial(String text, int end) {
        return Character.isUpperCase(text.charAt(end - 1))
                && (end < 2 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }
}
