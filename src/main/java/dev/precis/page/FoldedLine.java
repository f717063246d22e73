package dev.precis.page;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of text as rules match it: lower case, no accents, ligatures opened, apostrophes and dashes straight, every
 * run of white space one blank, a tab the bar it stands for, invisible characters gone. Each of its characters knows
 * where it stood in the article.
 */
final class FoldedLine {

    private static final int TABLE_END = 0x2000;
    private static final int LONGEST_OPENED = 3;
    /** The lowest of the characters that become several. */
    private static final char FIRST_OPENED = '\u00DF';

    private static final char DROPPED = 0;
    private static final int[] NONE = {};
    private static final char[] TABLE = table();

    private final char[] chars;
    private final int start;
    /** Where each character stood; empty for the many lines of which every character became one. */
    private final int[] offsets;

    private final int length;
    private String whole;

    private FoldedLine(char[] chars, int start, int[] offsets, int length) {
        this.chars = chars;
        this.start = start;
        this.offsets = offsets;
        this.length = length > 0 && chars[length - 1] == ' ' ? length - 1 : length;
    }

    static FoldedLine of(String text) {
        return of(text, 0, text.length());
    }

    /** The folded form of {@code text} from {@code start} to {@code end}; offsets count from the start of {@code text}. */
    static FoldedLine of(String text, int start, int end) {
        char[] chars = new char[end - start];
        text.getChars(start, end, chars, 0);
        int straight = foldStraight(chars);
        return straight == chars.length
                ? new FoldedLine(chars, start, NONE, straight)
                : foldFrom(straight, chars, start);
    }

    /** Folds in place as long as every character becomes one, and says how many did. */
    private static int foldStraight(char[] chars) {
        boolean blankBefore = true;
        for (int i = 0; i < chars.length; i++) {
            char c = fold(chars[i]);
            if (c == DROPPED
                    || (c == ' ' && blankBefore)
                    || (c >= FIRST_OPENED && !opened(c).isEmpty())) {
                return i;
            }
            chars[i] = c;
            blankBefore = c == ' ';
        }
        return chars.length;
    }

    /** @param raw the line's characters, those before {@code straight} folded already */
    private static FoldedLine foldFrom(int straight, char[] raw, int start) {
        char[] chars = Arrays.copyOf(raw, raw.length + LONGEST_OPENED);
        int[] offsets = new int[chars.length];
        Arrays.setAll(offsets, i -> start + i);
        int length = straight;
        boolean blankBefore = straight == 0 || chars[straight - 1] == ' ';
        for (int i = straight; i < raw.length; i++) {
            char c = fold(raw[i]);
            if (c == DROPPED || (c == ' ' && blankBefore)) {
                continue;
            }
            if (length + LONGEST_OPENED > chars.length) {
                chars = Arrays.copyOf(chars, 2 * chars.length + LONGEST_OPENED);
                offsets = Arrays.copyOf(offsets, chars.length);
            }
            String opened = opened(c);
            if (opened.isEmpty()) {
                offsets[length] = start + i;
                chars[length++] = c;
            }
            for (int j = 0; j < opened.length(); j++) {
                offsets[length] = start + i;
                chars[length++] = opened.charAt(j);
            }
            blankBefore = c == ' ';
        }
        return new FoldedLine(chars, start, offsets, length);
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Where the character at {@code index} stands in the article. */
    int offset(int index) {
        return offsets == NONE ? start + index : offsets[index];
    }

    char[] chars() {
        return chars;
    }

    /** Whether any character is {@code first} or stands after it in Unicode. */
    boolean reaches(char first) {
        for (int i = 0; i < length; i++) {
            if (chars[i] >= first) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(String text) {
        return text.length() <= length && standsAt(0, text);
    }

    /** Whether {@code text} is what stands from {@code from} to {@code to}. */
    boolean holds(String text, int from, int to) {
        return to - from == text.length() && standsAt(from, text);
    }

    private boolean standsAt(int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (chars[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean sameAs(FoldedLine other) {
        return Arrays.equals(chars, 0, length, other.chars, 0, other.length);
    }

    String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        if (whole == null) {
            whole = substring(0, length);
        }
        return whole;
    }

    private static char fold(char c) {
        if (c < TABLE_END) {
            return TABLE[c];
        }
        if (Blanks.isOuter(c)) {
            return Blanks.isInvisible(c) ? DROPPED : ' ';
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> isMark(c) ? DROPPED : Character.toLowerCase(c);
        };
    }

    private static String opened(char c) {
        return switch (c) {
            case '\u0153' -> "oe";
            case '\u00E6' -> "ae";
            case '\u00DF' -> "ss";
            case '\u2026' -> "...";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> "";
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static char[] table() {
        char[] table = new char[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            table[c] = tableEntry(c);
        }
        return table;
    }

    private static char tableEntry(char c) {
        if (c == '\t') {
            return '|';
        }
        if (Blanks.isOuter(c)) {
            return Blanks.isInvisible(c) ? DROPPED : ' ';
        }
        if (c == '\u00AD' || c == DROPPED || isMark(c)) {
            return DROPPED;
        }
        return switch (c) {
            case '\u02BC', '`', '\u00B4' -> '\'';
            case '\u0111', '\u0110' -> 'd';
            case '\u00F8', '\u00D8' -> 'o';
            case '\u0142', '\u0141' -> 'l';
            case '\u0131' -> 'i';
            default -> {
                String base = Character.isLetter(c)
                        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                        : String.valueOf(c);
                yield Character.toLowerCase(base.charAt(0));
            }
        };
    }
}
