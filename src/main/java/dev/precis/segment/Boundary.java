package dev.precis.segment;

/**
 * A full stop, question or exclamation mark, or ellipsis that might end a sentence.
 *
 * @param sign where the last of its signs stands
 * @param end where the sentence would end: after the signs and the closing quotes and brackets behind them
 * @param next where the text goes on, blanks skipped; the text's length if it does not
 */
record Boundary(int first, int sign, int end, int next) {

    private static final String CLOSERS = "\u00BB\u201D\u2019\"')]";

    static boolean isSign(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /**
     * The boundary whose signs begin at {@code first}.
     *
     * @param quoteOpen whether a straight quotation mark was opened and not closed before it
     */
    static Boundary at(String text, int first, boolean quoteOpen) {
        int sign = first;
        while (sign + 1 < text.length() && isSign(text.charAt(sign + 1))) {
            sign++;
        }
        int end = sign + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = Blank.skip(text, end);
        while (next < text.length() && closesAfterBlank(text, next, quoteOpen && noQuote(text, sign, end))) {
            end = next + 1;
            while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            next = Blank.skip(text, end);
        }
        return new Boundary(first, sign, end, next);
    }

    /** Whether something other than a blank follows at once. */
    boolean isGlued() {
        return next == end;
    }

    boolean isEllipsis(String text) {
        return text.charAt(sign) == '\u2026' || (sign - first >= 2 && text.charAt(sign) == '.');
    }

    /** French sets a blank before a closing guillemet; typewritten text sometimes before a bracket. */
    private static boolean closesAfterBlank(String text, int at, boolean quoteOpen) {
        char c = text.charAt(at);
        return c == '\u00BB'
                || c == '\u201D'
                || c == ')'
                || c == ']'
                || (c == '"' && closesStraight(text, at, quoteOpen));
    }

    /** A straight mark between blanks closes what was opened; where another opens behind it, it cannot open either. */
    private static boolean closesStraight(String text, int at, boolean quoteOpen) {
        int behind = Blank.skip(text, at + 1);
        boolean another =
                behind + 1 < text.length() && text.charAt(behind) == '"' && !Blank.is(text.charAt(behind + 1));
        return behind > at + 1 && (quoteOpen || another) || behind == text.length();
    }

    private static boolean noQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '"') {
                return false;
            }
        }
        return true;
    }
}
