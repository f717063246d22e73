package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.HashSet;
import java.util.Set;

/**
 * What a French text and its English have in common on the surface: figures, names, and the beginnings of the many words that both
 * languages have from Latin; and their lengths.
 *
 * @param features digits as they are, of every other word its beginning; words that every text has are left out
 * @param length in UTF-16 code units
 */
record Gist(Set<String> features, int length) {

    /** Letters by which words of both languages are matched: {@code ministère} and {@code ministry} differ in the sixth. */
    private static final int BEGINNING = 4;

    /** English is shorter than its French by this factor, and strays from that by so much (standard deviation of the logarithm). */
    private static final double SHORTER = 1.12;

    private static final double STRAY = 0.25;

    private static final Set<String> COMMON =
            Set.of(("les des une est qui que pas par ont son ses sur aux ces lui ils eux ete dont ainsi"
                            + " dans pour avec sans sous cette leur leurs plus tout tous toute toutes mais"
                            + " elle elles nous vous etre avoir fait faire comme aussi sont etait avait entre apres avant donc alors meme"
                            + " autre autres peut deux that this with from have been were will would their they them there which about"
                            + " into than then also more most some other when what your after before could should only over")
                    .split(" "));

    /** Whether every text has this folded word, so that it says nothing of one. */
    static boolean isCommon(String folded) {
        return COMMON.contains(folded);
    }

    static Gist of(String text) {
        Set<String> features = new HashSet<>();
        for (String word : FoldedText.of(text).words()) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                features.add(digits(word));
            } else if (word.length() >= BEGINNING && !COMMON.contains(word)) {
                features.add(beginning(word));
            }
        }
        return new Gist(features, text.strip().length());
    }

    /** What is counted, of {@code 3bn} and {@code 20e} the digits alone. */
    private static String digits(String word) {
        int end = 1;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** The first letters, as both languages have them: of {@code gouvernement} and {@code government}, {@code appartement} and {@code apartment}. */
    private static String beginning(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length() && letters.length() < BEGINNING; i++) {
            char letter = word.charAt(i);
            boolean doubled = i > 0 && letter == word.charAt(i - 1);
            boolean silent = letter == 'u' && i > 0 && word.charAt(i - 1) == 'o';
            if (!doubled && !silent) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    /** By how many standard deviations the English is longer than its French would have it; negative where it is shorter. */
    static double deviation(int english, int french) {
        return Math.log((english + 5.0) / (french + 5.0) * SHORTER) / STRAY;
    }

    /** How unlikely such a length is: 0 at best. */
    static double stray(int english, int french) {
        double deviation = deviation(english, french);
        return deviation * deviation / 2;
    }
}
