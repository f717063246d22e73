package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The numbers of a French or English text. */
public final class Numbers {

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
        return new MeasuredNumbers(text).measure(new JoinedNumbers(text, language).join(facts));
    }

    /** The form in which equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    static BigDecimal plain(long number) {
        return plain(BigDecimal.valueOf(number));
    }
}
