package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What multiplies the number before it. The scales are the long one in French (milliard 10⁹, billion 10¹²) and the short
 * one in English (billion 10⁹, trillion 10¹²).
 *
 * @param end one past the magnitude's last code unit in the text
 * @param uncertain whether the word may be a unit instead, as {@code m} for metres or {@code milles} for miles
 */
record Magnitude(BigDecimal factor, int end, boolean uncertain) {

    private static final String BLANK = "[ \\u00A0\\u202F\\u2009]?+";
    private static final Pattern FRENCH =
            Pattern.compile(BLANK + "(?:autres[ \\u00A0\\u202F])?+(?<word>(?i:milliers?|milles?|millions?"
                    + "|milliards?|mrds?|billions?|trillions?)|Mds?|Mrds?|M|k)(?![\\p{L}0-9])");
    private static final Pattern ENGLISH = Pattern.compile("[ \\u00A0\\u202F\\u2009-]?+(?<word>(?i:thousands?|millions?"
            + "|billions?|trillions?|bn|bln|mn|mln|tn|trn|m|k|b))(?![\\p{L}0-9])");

    /** What multiplies a number that ends at {@code at}; "thousand million" and « mille milliards » multiply twice. */
    static Magnitude after(String text, int at, Language language) {
        Magnitude first = one(text, at, language);
        return first.isNone() || first.uncertain() ? first : first.times(one(text, first.end(), language));
    }

    private static Magnitude one(String text, int at, Language language) {
        Matcher matcher =
                (language == Language.FRENCH ? FRENCH : ENGLISH).matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return new Magnitude(BigDecimal.ONE, at, false);
        }
        String word = matcher.group("word");
        int power = language == Language.FRENCH ? frenchPower(word) : englishPower(word);
        boolean uncertain = word.length() == 1 || word.equals("milles");
        return new Magnitude(BigDecimal.TEN.pow(power), matcher.end(), uncertain);
    }

    private Magnitude times(Magnitude second) {
        return second.uncertain() ? this : new Magnitude(factor.multiply(second.factor), second.end, false);
    }

    /** The magnitude within a number's own text. */
    static Magnitude ending(String number, Language language) {
        int digits = number.length();
        while (digits > 0 && !Character.isDigit(number.charAt(digits - 1))) {
            digits--;
        }
        return after(number, digits, language);
    }

    boolean isNone() {
        return factor.equals(BigDecimal.ONE);
    }

    private static int frenchPower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("milliard") || lower.startsWith("md") || lower.startsWith("mrd")) {
            return 9;
        }
        if (lower.startsWith("million") || word.equals("M")) {
            return 6;
        }
        return lower.startsWith("billion") ? 12 : lower.startsWith("trillion") ? 18 : 3;
    }

    private static int englishPower(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'm' -> 6;
            case 'b' -> 9;
            default -> word.length() > 1 && !word.toLowerCase(Locale.ROOT).startsWith("th") ? 12 : 3;
        };
    }
}
