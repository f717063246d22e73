package dev.precis.segment;

import dev.precis.segment.BoundaryRules.Ruling;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a full stop behind a single letter is: {@code J.-C. Juncker}, {@code John F. Kennedy}: an initial's;
 * {@code Washington D.C. Le …}, {@code un plan B. Les …}, {@code Karim B. Le suspect …}: the sentence's.
 */
final class Initials {

    private static final int SURE_WORD = 3;

    private static final Set<String> LETTERED = WordFile.read("lettered");

    /** A date alone, as it opens a sentence: {@code Vers 40 apr. J.-C.}, {@code Au IIIe siècle av. J.-C.} */
    private static final Pattern DATE_ALONE = Pattern.compile(
            "(Vers|En|Dès|Depuis|Avant|Après|Au|Dans|Entre|Jusqu['\u2019]en)"
                    + "([\\s\u00A0]+(l['\u2019]an|le|la|du|et|début|milieu|fin|siècle|[\\dIVXLer\u1D49]+))*[\\s\u00A0]+(av|apr)\\.[\\s\u00A0]+J\\.-C");

    /** The longest of such dates. */
    private static final int LONGEST_DATE = 60;

    private Initials() {}

    /**
     * @param start where the sentence begins that might end at the boundary
     * @param before the letter
     * @param after the word behind the boundary
     */
    static Ruling ruling(String text, int start, Boundary boundary, String before, String after) {
        int letter = boundary.first() - before.length();
        char previous = letter > 0 ? text.charAt(letter - 1) : ' ';
        String noun = Word.before(text, Math.max(0, letter - 1));
        boolean upper = Character.isUpperCase(before.charAt(0));
        boolean opener = Word.opensSentences(text, boundary.next());
        if (previous == '\u00B0') {
            return startsUpper(after) ? Ruling.CERTAIN : Ruling.ASK;
        }
        if (Word.isNumber(noun) && !Word.isNumber(after) && !before.equals("M") && Blank.is(previous)) {
            return opener ? Ruling.CERTAIN : upper ? Ruling.NONE : Ruling.ASK;
        }
        if (!upper) {
            return opener && !BoundaryRules.abbreviates(before) ? Ruling.ASK : Ruling.NONE;
        }
        boolean year = previous == '-' && isBeforeChrist(text, letter);
        if (previous == '.' || year) {
            return opener && !(year && isDateAlone(text, start, boundary)) ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (previous == '-' || before.equals("M")) {
            return Ruling.NONE;
        }
        boolean afterWord = opener && Word.isLower(noun) && Word.letters(noun) >= SURE_WORD;
        boolean afterName = Word.letters(noun) > 1
                && startsUpper(noun)
                && Blank.is(previous)
                && Word.surelyOpensSentences(text, boundary.next());
        return afterWord || afterName || LETTERED.contains(Word.folded(noun)) ? Ruling.CERTAIN : Ruling.NONE;
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** {@code av. J.-C.}, {@code apr. J.-C.} */
    private static boolean isBeforeChrist(String text, int letter) {
        String ahead = text.substring(Math.max(0, letter - 8), letter).replace('\u00A0', ' ');
        return ahead.contains("av. ") || ahead.contains("apr. ");
    }

    private static boolean isDateAlone(String text, int start, Boundary boundary) {
        int end = boundary.first();
        int first = Word.opened(text, start);
        return first < end
                && end - first <= LONGEST_DATE
                && DATE_ALONE.matcher(text).region(first, end).matches();
    }
}
