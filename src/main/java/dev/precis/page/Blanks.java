package dev.precis.page;

import dev.precis.article.NormalText;
import dev.precis.article.SourceSpan;

/** What may stand between blocks: white space, and the invisible characters that copying leaves behind. */
final class Blanks {

    private Blanks() {}

    static boolean isOuter(char c) {
        return NormalText.isBlank(c) || isInvisible(c);
    }

    /** Zero-width characters and the byte order mark. */
    static boolean isInvisible(char c) {
        return NormalText.hasNoWidth(c);
    }

    /** The span from {@code start} to {@code end} without blanks at its ends; empty if nothing else is in it. */
    static SourceSpan trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isOuter(text.charAt(from))) {
            from++;
        }
        while (to > from && isOuter(text.charAt(to - 1))) {
            to--;
        }
        return new SourceSpan(from, to);
    }
}
