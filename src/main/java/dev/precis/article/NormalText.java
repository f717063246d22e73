package dev.precis.article;

import java.text.Normalizer;

/**
 * Text as it is compared: two spellings of the same words have one normal form.
 *
 * <p>NFC; invisible characters (soft hyphen, zero-width, byte order mark, tags, turns of the writing's direction, controls) dropped,
 * so that nobody smuggles past a reader what a model would read; every run of white space, no-break
 * spaces included, one blank; typographic apostrophes straight; ends trimmed. Never shown and never an offset's base.
 */
public final class NormalText {

    /** The first half of every character from U+E0000 to U+E03FF: tags, and variants of drawing. */
    private static final char TAGS = '\uDB40';

    /** Below this one (Ogham's) only two are blanks that are no controls of ASCII: most of a text is told at once. */
    private static final char FIRST_WIDE_BLANK = '\u1680';

    private NormalText() {}

    /** The normal form of {@code text}; normalising twice changes nothing. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(composed.length());
        boolean blankBefore = true;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isTag(composed, i)) {
                i++;
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            boolean blank = isBlank(c);
            if (!blank) {
                normal.append(c == '\u2019' || c == '\u02BC' ? '\'' : c);
            } else if (!blankBefore) {
                normal.append(' ');
            }
            blankBefore = blank;
        }
        int end = normal.length();
        return blankBefore && end > 0 ? normal.substring(0, end - 1) : normal.toString();
    }

    /** White space in the widest sense: Unicode spaces, no-break spaces and control characters that separate. */
    public static boolean isBlank(char c) {
        if (c > ' ' && c < FIRST_WIDE_BLANK) {
            return c == '\u0085' || c == '\u00A0';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters without width that copying leaves behind: zero-width marks and the byte order mark. */
    public static boolean hasNoWidth(char c) {
        return c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F');
    }

    /** A character of the plane of tags, which spell out words that nobody sees. */
    private static boolean isTag(String text, int at) {
        return text.charAt(at) == TAGS && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || hasNoWidth(c)
                || c == '\u061C'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2061' && c <= '\u206F')
                || Character.isISOControl(c) && !isBlank(c);
    }
}
