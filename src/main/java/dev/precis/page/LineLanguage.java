package dev.precis.page;

import java.util.Arrays;

/**
 * Whether a line is French, told by function words, letters and, for Vietnamese without accents, by syllables.
 *
 * <p>The idea of function-word density is jusText's (Pomikálek 2011); the thresholds were set on pages of our own.
 */
enum LineLanguage {
    FRENCH,
    OTHER,
    /** Too short or too full of names to tell. */
    UNCLEAR;

    private static final int[] OTHERS = {
        Lexicon.ENGLISH, Lexicon.SPANISH, Lexicon.GERMAN, Lexicon.ITALIAN, Lexicon.PORTUGUESE, Lexicon.DUTCH
    };

    /** The lists of {@link #OTHERS} together. */
    static final int OTHER_LATIN = Arrays.stream(OTHERS).reduce(0, (lists, list) -> lists | list);

    /** Letters below it are Latin, once folded. */
    private static final char OTHER_LETTERS = '\u0250';

    private static final int LEAD = 2;
    private static final int FEWEST_WORDS = 4;
    private static final int ENOUGH_WORDS = 12;
    private static final double FRENCH_AT_LEAST = 0.08;

    static LineLanguage of(Line line) {
        if (!line.uses(Cue.OTHER_LANGUAGE)) {
            return UNCLEAR;
        }
        if (isOtherScript(line)) {
            return OTHER;
        }
        int words = line.words().count();
        if (words < FEWEST_WORDS) {
            return UNCLEAR;
        }
        if (isVietnamese(line) || isOtherLatin(line)) {
            return OTHER;
        }
        if (words >= ENOUGH_WORDS && line.isSparserThan(FRENCH_AT_LEAST) && line.capitals() * 2 < words) {
            return OTHER;
        }
        return !line.isSparserThan(FRENCH_AT_LEAST) ? FRENCH : UNCLEAR;
    }

    /** Another language has more words of the line than French, and so at least as many that are not French too. */
    private static boolean isOtherLatin(Line line) {
        if (line.otherWords() < LEAD) {
            return false;
        }
        int most = 0;
        for (int language : OTHERS) {
            most = Math.max(most, count(line, language));
        }
        return most - line.frenchWords() >= LEAD;
    }

    private static boolean isVietnamese(Line line) {
        int words = line.words().count();
        if (line.frenchWords() * 5 > words || words == FEWEST_WORDS || count(line, Lexicon.VIETNAMESE) < 2) {
            return false;
        }
        int syllables = 0;
        for (int word = 0; word < words; word++) {
            syllables += VietnameseSyllable.fits(line.words().text(word)) ? 1 : 0;
        }
        return syllables * 4 >= words * 3;
    }

    private static int count(Line line, int language) {
        int count = 0;
        for (int word = 0; word < line.words().count(); word++) {
            count += line.words().has(word, language) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOtherScript(Line line) {
        FoldedLine folded = line.folded();
        if (!folded.reaches(OTHER_LETTERS)) {
            return false;
        }
        int letters = 0;
        int others = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.at(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c >= 0x80 && Character.isLetter(c)) {
                letters++;
                others += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        return others >= 2 && others * 2 > letters;
    }
}
