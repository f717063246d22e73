package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a French or English text. */
public final class Numbers {

    private static final Pattern QUARTER = Pattern.compile("(?i)trimestre|quarter");

    /** Of the ending of an ordinal in digits, with the blank behind it: {@code 3ème trimestre}. */
    private static final int LONGEST_ENDING = 5;

    private Numbers() {}

    /** Every number of the text, in digits, in words or in Roman numerals, with what it measures, in order. */
    public static List<NumberFact> of(String text, Language language) {
        List<NumberFact> digits = DigitNumbers.of(text, language);
        List<NumberFact> facts = new ArrayList<>(SpelledNumbers.of(text, NumberWords.of(language)));
        facts.addAll(RomanNumerals.of(text));
        BitSet taken = new BitSet();
        digits.forEach(number -> taken.set(number.start(), number.end()));
        facts.removeIf(word -> !taken.get(word.start(), word.end()).isEmpty());
        facts.addAll(digits);
        facts.sort(Comparator.comparingInt(NumberFact::start));
        withoutQuartersCounted(text, facts);
        return new MeasuredNumbers(text).measure(new JoinedNumbers(text, language).join(facts));
    }

    /** The quarter of « troisième trimestre », "third quarter" is no four; the first one is three months. */
    private static void withoutQuartersCounted(String text, List<NumberFact> facts) {
        for (int i = facts.size() - 1; i > 0; i--) {
            NumberFact quarter = facts.get(i);
            NumberFact ordinal = facts.get(i - 1);
            boolean counted = ordinal.kind() == NumberFact.Kind.ORDINAL
                    && quarter.start() - ordinal.end() <= LONGEST_ENDING
                    && QUARTER.matcher(quarter.text()).matches()
                    && text.substring(ordinal.end(), quarter.start()).chars().noneMatch(c -> c == ',' || c == '.');
            if (counted && ordinal.value().compareTo(BigDecimal.ONE) == 0) {
                facts.set(i, quarter.reading(Set.of(plain(3))));
            } else if (counted) {
                facts.remove(i);
            }
        }
    }

    /** The form in which equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** As French writes it: thousands apart, a comma before what is less than one. */
    static String inFrench(BigDecimal number) {
        NumberFormat french = NumberFormat.getInstance(Locale.FRANCE);
        french.setMaximumFractionDigits(Math.max(0, number.scale()));
        return french.format(number);
    }

    static BigDecimal plain(long number) {
        return plain(BigDecimal.valueOf(number));
    }
}
