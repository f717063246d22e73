package dev.precis.article;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its accents composed (NFC), each character knowing where it stood: what is read in it is the same however
 * the accents came, and is told in offsets of the text as it came.
 *
 * <p>Time grows with the length of the text alone. So that it does, a letter under more marks than any language writes
 * stands without them.
 */
public final class ComposedText {

    /** Longest letter with its marks, decomposed: the Stream-Safe Text Format (Unicode Annex 15) allows 30 marks. */
    private static final int LONGEST = 31;

    private final String source;
    private final StringBuilder composed;
    private int[] origins;

    private ComposedText(String source) {
        this.source = source;
        this.composed = new StringBuilder(source.length());
        this.origins = new int[source.length() + 1];
        for (int i = 0; i < source.length(); ) {
            int end = clusterEnd(i);
            append(i, end);
            i = end;
        }
        origins = Arrays.copyOf(origins, composed.length() + 1);
        origins[composed.length()] = source.length();
    }

    private ComposedText(String source, StringBuilder composed) {
        this.source = source;
        this.composed = composed;
    }

    public static ComposedText of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return new ComposedText(text);
            }
        }
        return new ComposedText(text, null);
    }

    /** The composed characters. */
    public String text() {
        return composed == null ? source : composed.toString();
    }

    /** Where a stretch of the composed characters stands in the text as it came. */
    public SourceSpan source(SourceSpan span) {
        return composed == null ? span : new SourceSpan(origins[span.start()], origins[span.end()]);
    }

    /** A letter and the marks over it; any other character is by itself. */
    private int clusterEnd(int start) {
        int first = source.codePointAt(start);
        int end = start + Character.charCount(first);
        if (!takesMarks(first)) {
            return end;
        }
        while (end < source.length()) {
            int next = source.codePointAt(end);
            if (!joins(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private void append(int start, int end) {
        if (end - start == 1 && isSettled(source.charAt(start))) {
            put(source.charAt(start), start);
            return;
        }
        String cluster = source.substring(start, end);
        String normal = isTooLong(cluster) ? base(cluster) : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); i++) {
            put(normal.charAt(i), Math.min(start + i, end - 1));
        }
    }

    private void put(char c, int origin) {
        if (composed.length() + 1 == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[composed.length()] = origin;
        composed.append(c);
    }

    private static boolean isTooLong(String cluster) {
        return cluster.length() > LONGEST / 3
                && cluster.codePoints()
                                .mapToLong(c -> decomposed(c).codePoints().count())
                                .sum()
                        > LONGEST;
    }

    private static String base(String cluster) {
        return Character.toString(decomposed(cluster.codePointAt(0)).codePointAt(0));
    }

    private static String decomposed(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    }

    /** Whether a character is its own composed form and never joins the one before; most of a page is such. */
    private static boolean isSettled(char c) {
        return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2002 && c < 0x20D0);
    }

    private static boolean takesMarks(int point) {
        return Character.isLetterOrDigit(point) || joins(point) || isSymbol(point);
    }

    private static boolean isSymbol(int point) {
        int type = Character.getType(point);
        return type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    /** Marks, the vowels and finals of Hangul, and the vowels of Kirat Rai, which Unicode counts among the letters. */
    private static boolean joins(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11FF)
                || (point >= 0x16D63 && point <= 0x16D6A);
    }
}
