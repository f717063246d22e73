package dev.precis.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotation marks of a text, of either language: guillemets, double marks bent or straight, and single ones that open
 * after a blank. A quotation may begin before the text or end after it, as where a sentence is cut out of a longer one.
 */
record QuoteMarks(List<Finding.Excerpt> quotations) {

    /** Shorter than this between marks is a word set apart, not something said. */
    private static final int A_WORD = 2;

    private static final String BEFORE = " \u00A0\u202F(\n\t-\u2014";

    static QuoteMarks of(String text) {
        List<Finding.Excerpt> quotations = new ArrayList<>();
        int open = -1;
        boolean seenAny = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOpening(text, i) && open < 0) {
                open = i;
                seenAny = true;
            } else if (isClosing(text, i)) {
                if (open >= 0) {
                    quotations.add(excerpt(text, open, i + 1));
                } else if (!seenAny && c != '\'' && c != '\u2019') {
                    quotations.add(excerpt(text, 0, i + 1));
                }
                seenAny = true;
                open = -1;
            }
        }
        if (open >= 0 && text.charAt(open) != '\u2018' && text.charAt(open) != '\'') {
            quotations.add(excerpt(text, open, text.length()));
        }
        return new QuoteMarks(quotations);
    }

    boolean isEmpty() {
        return quotations.isEmpty();
    }

    /** Quotations of more than a word or two. */
    List<Finding.Excerpt> said() {
        return quotations.stream()
                .filter(quotation -> Word.of(quotation.text()).size() > A_WORD)
                .toList();
    }

    private static boolean isOpening(String text, int at) {
        char c = text.charAt(at);
        return c == '\u00AB'
                || c == '\u201C'
                || c == '\u201E'
                || (c == '"' || c == '\u2018' || c == '\'' || c == '`') && opens(text, at);
    }

    private static boolean isClosing(String text, int at) {
        char c = text.charAt(at);
        return c == '\u00BB' || c == '\u201D' || (c == '"' || c == '\'' || c == '\u2019') && closes(text, at);
    }

    /** A straight mark opens after a blank or at the start, and before a word. */
    private static boolean opens(String text, int at) {
        return (at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0 || isElided(text, at))
                && at + 1 < text.length()
                && text.charAt(at + 1) != ' ';
    }

    /** As in {@code qu'"une baisse"}. */
    private static boolean isElided(String text, int at) {
        char before = text.charAt(at - 1);
        return text.charAt(at) == '"' && (before == '\'' || before == '\u2019');
    }

    private static boolean closes(String text, int at) {
        return at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static Finding.Excerpt excerpt(String text, int start, int end) {
        return new Finding.Excerpt(text.substring(start, end), start, end);
    }
}
