package dev.precis.segment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words on both sides of a possible sentence end. */
final class Word {

    private static final Set<String> OPENERS = WordFile.read("openers");

    /** Openers that names begin with, too. */
    private static final Set<String> PARTICLES = WordFile.read("particles");

    private static final int LONGEST = 40;

    private static final char FIRST_MARK = '\u0300';
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Word() {}

    /** The run of letters and digits that ends before {@code end}; of a very long one, its last letters. */
    static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The run of letters and digits at {@code start}, opening quotes and dashes skipped. */
    static String after(String text, int start) {
        int from = opened(text, start);
        int end = from;
        while (end < text.length() && end - from < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Where the word begins that opening quotes, brackets, dashes and blanks precede. */
    static int opened(String text, int start) {
        int i = start;
        while (i < text.length()
                && i - start < LONGEST
                && ("\u00AB\u201C\"'\u2018([-\u2013\u2014".indexOf(text.charAt(i)) >= 0 || Blank.is(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Where the first word begins, if it begins soon; -1 if it does not. */
    static int first(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static String folded(String word) {
        return isAscii(word)
                ? word.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** Whether the word at {@code start} opens sentences; {@code L}, {@code J} and the like only with their apostrophe. */
    static boolean opensSentences(String text, int start) {
        String word = after(text, start);
        int end = opened(text, start) + word.length();
        boolean elided = end < text.length() && "'\u2019\u02BC".indexOf(text.charAt(end)) >= 0;
        return opensSentences(word, folded(word), elided);
    }

    /** @param elided whether an apostrophe follows it */
    static boolean opensSentences(String word, String folded, boolean elided) {
        boolean letter = word.length() == 1 && !word.equals("A") && !word.equals("\u00C0") && !word.equals("Y");
        return (!letter || elided) && OPENERS.contains(folded);
    }

    /** Whether the word at {@code start} opens a sentence even where a name might stand: no {@code Le Clézio}, {@code La Haye}. */
    static boolean surelyOpensSentences(String text, int start) {
        String word = after(text, start);
        int next = opened(text, start) + word.length() + 1;
        boolean particle = PARTICLES.contains(folded(word));
        return opensSentences(text, start)
                && (!particle || next < text.length() && Character.isLowerCase(text.charAt(next)));
    }

    /** Where the blank behind the word at {@code start} is, hyphens and all; of a very long one, an index in it. */
    static int spaced(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && !Blank.is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@code COURCELLES-LES-BAINS}: only places have two hyphens in capitals. */
    static boolean isPlaceInCapitals(String text, int start) {
        int hyphens = 0;
        int end = spaced(text, start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hyphens += c == '-' ? 1 : 0;
            if (c != '-' && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return hyphens >= 2;
    }

    static boolean isLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i)) && !isMark(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Whether a word begins soon after {@code from}, or may well do so further on. */
    static boolean follows(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return limit < text.length();
    }

    /** Letters of a word, combining marks not counted. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += isMark(word.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
