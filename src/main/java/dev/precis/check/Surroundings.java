package dev.precis.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text around a number word says of it. */
final class Surroundings {

    private static final String PER = "pour";
    /** « les années trente »: those of the 20th century. */
    private static final String YEARS = "ann\u00E9es ";

    private static final Pattern WHOLE = Pattern.compile("(?i)(?<![\\p{L}])(?:le|du|au)[\\s\\u00A0]$");
    private static final int LONGEST_ARTICLE = 4;

    private final String text;
    private final boolean french;

    Surroundings(String text, boolean french) {
        this.text = text;
        this.french = french;
    }

    /** « sept. » is a month, "No." no zero, « pour cent » no hundred; « 15 cents », « vingt cents » are money. */
    boolean isNoNumber(Matcher word, SpelledSum sum) {
        boolean point = text.startsWith(".", word.end()) && word.end() + 1 < text.length();
        return point && (word.group().equals("sept") || word.group().equals("No"))
                || word.group().equals("cents") && french && !sum.takesHundreds()
                || word.group().equals("cent")
                        && word.start() > PER.length()
                        && text.regionMatches(true, word.start() - PER.length() - 1, PER, 0, PER.length());
    }

    /** « le tiers », « du tiers des voix »: a part, as the third world is none. */
    boolean isOfAWhole(int from, int to) {
        return text.substring(from, to).equalsIgnoreCase("tiers")
                && WHOLE.matcher(text.substring(Math.max(0, from - LONGEST_ARTICLE), from))
                        .find()
                && !text.startsWith("-", to)
                && !text.startsWith(" monde", to);
    }

    /** "half a million", "two and a half". */
    static boolean isLinkOfHalf(String word) {
        return word.equals("a") || word.equals("de") || word.equals("of");
    }

    /** Whether nothing but a blank or a hyphen stands between the last word and this one. */
    boolean isJoint(int last, int from) {
        if (from - last > 2) {
            return false;
        }
        for (int i = last; i < from; i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '\u2010' && c != '\u2011' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    boolean isDecade(int start) {
        return french
                && start >= YEARS.length()
                && text.regionMatches(start - YEARS.length(), YEARS, 0, YEARS.length());
    }
}
