package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.NormalText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A word of a text: letters, digits and accents without a sign between them, so that {@code l'Oréal} is two words and
 * {@code Aix-en-Provence} three.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param folded lower case, without accents
 * @param writing how its letters are written
 * @param gap what parts it from the word before
 * @param opens whether a capital says nothing here: it opens a sentence, a quotation or an item
 */
record Word(String text, int start, int end, String folded, Writing writing, Gap gap, boolean opens) {

    enum Writing {
        LOWER,
        CAPITAL,
        /** Two letters and more, all of them capitals but for the s of {@code NGOs}. */
        UPPER,
        /** Begins with a digit. */
        DIGITS
    }

    enum Gap {
        START,
        BLANK,
        HYPHEN,
        APOSTROPHE,
        /** A point, as within {@code U.S.} */
        POINT,
        OTHER
    }

    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "mr", "mrs", "ms", "dr", "st", "ste", "prof", "gen", "sen", "rep", "no",
            "vs");
    private static final String OPENERS = ".!?:…«\"“”»([{•*;|–—";

    /** In code units, points included; a longer row of initials is no name. */
    private static final int LONGEST_INITIALS = 20;

    boolean isCapitalised() {
        return writing == Writing.CAPITAL || writing == Writing.UPPER;
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }

    private static final Recent<String, List<Word>> RECENT = Recent.texts(Word::read);

    /** The words of a text in order. */
    static List<Word> of(String text) {
        return RECENT.of(text);
    }

    private static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            if (!isInWord(text, at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isInWord(text, end)) {
                end++;
            }
            add(read(text, last, at, end, words), text, words);
            last = end;
            at = end;
        }
        return Collections.unmodifiableList(words);
    }

    /** Initials with points between them are one word: {@code U.S.} */
    private static void add(Word word, String text, List<Word> words) {
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (word.gap() == Gap.POINT && word.isInitial() && last != null && last.takesInitials()) {
            words.set(
                    words.size() - 1,
                    new Word(
                            text.substring(last.start(), word.end()),
                            last.start(),
                            word.end(),
                            last.folded() + word.folded(),
                            Writing.UPPER,
                            last.gap(),
                            last.opens()));
        } else {
            words.add(word);
        }
    }

    private boolean takesInitials() {
        return isInitial() || hasPoints() && text.length() < LONGEST_INITIALS;
    }

    private boolean isInitial() {
        return writing == Writing.CAPITAL && text.length() == 1;
    }

    /** Whether it is made of initials with points. */
    boolean hasPoints() {
        return text.indexOf('.') > 0;
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) && c != 'ᵉ' && c != 'º' && c != 'ª'
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == '\u00AD'
                        || Character.isSurrogate(c);
    }

    private static Word read(String text, int last, int start, int end, List<Word> before) {
        String written = text.substring(start, end);
        Writing writing = writing(written);
        boolean severalOf = writing == Writing.UPPER && written.endsWith("s");
        Gap gap = gap(text, last, start);
        boolean abbreviated = !before.isEmpty() && isAbbreviation(before.get(before.size() - 1));
        boolean opens = last == 0 && before.isEmpty() || gap == Gap.OTHER && opens(text, last, start, abbreviated);
        return new Word(
                written,
                start,
                end,
                fold(severalOf ? written.substring(0, written.length() - 1) : written),
                writing,
                gap,
                opens);
    }

    private static boolean isAbbreviation(Word word) {
        return word.isInitial() || word.hasPoints() || ABBREVIATIONS.contains(word.folded());
    }

    private static boolean opens(String text, int from, int to, boolean abbreviated) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || OPENERS.indexOf(c) >= 0 && !(c == '.' && abbreviated)) {
                return true;
            }
            if (c == '-' && i > from && NormalText.isBlank(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Gap gap(String text, int from, int to) {
        if (from == to) {
            return from == 0 ? Gap.START : Gap.BLANK;
        }
        if (to - from == 1) {
            char c = text.charAt(from);
            if (c == '\'' || c == '\u2019' || c == '\u02BC') {
                return Gap.APOSTROPHE;
            }
            if (c == '-' || c == '\u2010' || c == '\u2011') {
                return Gap.HYPHEN;
            }
            if (c == '.') {
                return Gap.POINT;
            }
        }
        for (int i = from; i < to; i++) {
            if (!NormalText.isBlank(text.charAt(i)) || text.charAt(i) == '\n') {
                return Gap.OTHER;
            }
        }
        return Gap.BLANK;
    }

    private static Writing writing(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return Writing.DIGITS;
        }
        if (!Character.isUpperCase(first)) {
            return Writing.LOWER;
        }
        int letters = word.length() > 2 && word.endsWith("s") ? word.length() - 1 : word.length();
        boolean upper = letters > 1 && word.chars().limit(letters).noneMatch(Character::isLowerCase);
        return upper ? Writing.UPPER : Writing.CAPITAL;
    }

    /** As {@link FoldedText} folds, without its cost where the word is ASCII. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return FoldedText.of(word).toString();
            }
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return folded.toString();
    }
}
