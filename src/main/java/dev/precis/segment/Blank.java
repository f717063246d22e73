package dev.precis.segment;

import dev.precis.article.NormalText;

/** White space and invisible characters at the ends of sentences. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return !isPrinted(c) && (NormalText.isBlank(c) || NormalText.hasNoWidth(c));
    }

    /** Most of a text, told at once. */
    private static boolean isPrinted(char c) {
        return c > ' ' && c < '\u007F';
    }

    /** The first index from {@code from} on that holds no blank; the text's length if all do. */
    static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index behind the last character before {@code end} that is no blank; 0 if all are. */
    static int back(String text, int end) {
        int i = end;
        while (i > 0 && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
