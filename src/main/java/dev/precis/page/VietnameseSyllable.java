package dev.precis.page;

import java.util.Set;

/**
 * Whether a word, its accents folded away, could be a Vietnamese syllable: an initial consonant, a vowel group, a final
 * consonant. Vietnamese writes every syllable as a word, so a line of nothing else is Vietnamese even without accents.
 */
final class VietnameseSyllable {

    private static final int LONGEST = 6;
    private static final Set<String> INITIALS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
            "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> FINALS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final Set<String> VOWELS = Set.of(
            "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "ieu", "iu", "oa", "oai",
            "oay", "oe", "oi", "oo", "ua", "uai", "uan", "uay", "ue", "ui", "uo", "uoi", "uou", "uu", "uy", "uya",
            "uye", "ya", "ye", "yeu", "io", "uyen", "uyet");

    private VietnameseSyllable() {}

    static boolean fits(String word) {
        if (word.length() > LONGEST + 1) {
            return false;
        }
        int from = 0;
        while (from < word.length() && !isVowel(word.charAt(from))) {
            from++;
        }
        int to = word.length();
        while (to > from && !isVowel(word.charAt(to - 1))) {
            to--;
        }
        return to > from
                && INITIALS.contains(word.substring(0, from))
                && VOWELS.contains(word.substring(from, to))
                && FINALS.contains(word.substring(to));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
