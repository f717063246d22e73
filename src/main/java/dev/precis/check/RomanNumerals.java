package dev.precis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roman numerals of two capitals or more, and of one before an ordinal ending: {@code XXIe}, {@code Ve}. */
final class RomanNumerals {

    private static final Pattern NUMERAL = Pattern.compile(
            "(?=[IVXLC])(?<![\\p{L}0-9])(?<n>[IVXLC]{2,9}+|[IVX](?=(?:er|re|e|è|ᵉ)))(?:ers?|res?|i?[eè]mes?|es?|ᵉ)?+(?![\\p{L}0-9])");

    private static final Pattern CENTURY =
            Pattern.compile("[\\s\\u00A0\\u202F]{1,2}+(?:si(?:è|e\\u0300?)cles?|century|centuries)");

    private RomanNumerals() {}

    static List<NumberFact> of(String text) {
        List<NumberFact> facts = new ArrayList<>();
        Matcher matcher = NUMERAL.matcher(text);
        while (matcher.find()) {
            BigDecimal value = Numbers.plain(value(matcher.group("n")));
            boolean ordinal = matcher.end("n") < matcher.end()
                    || CENTURY.matcher(text)
                            .region(matcher.end(), text.length())
                            .lookingAt();
            facts.add(NumberFact.bare(
                    text,
                    matcher.start(),
                    matcher.end(),
                    Set.of(value),
                    ordinal ? NumberFact.Written.WORDS : NumberFact.Written.IN_A_LABEL,
                    ordinal ? NumberFact.Kind.ORDINAL : NumberFact.Kind.IMPLIED));
        }
        return facts;
    }

    private static long value(String numeral) {
        long sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = switch (numeral.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum;
    }
}
