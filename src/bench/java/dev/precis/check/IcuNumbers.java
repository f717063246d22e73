package dev.precis.check;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.CurrencyAmount;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What ICU4J reads of French number words and digits. It reads from a given place on and finds nothing in running text, so it is
 * given the very words of the number, to their end.
 */
final class IcuNumbers {

    private static final String PERCENT = "(?i)[ \\u00A0\\u202F]*(?:%|pour[ -]?cents?|pourcentages?)\\.?$";

    private final NumberFormat digits = NumberFormat.getInstance(Locale.FRENCH);
    private final NumberFormat money = NumberFormat.getCurrencyInstance(Locale.FRANCE);
    private final NumberFormat moneyInWords = NumberFormat.getInstance(Locale.FRANCE, NumberFormat.PLURALCURRENCYSTYLE);
    private final NumberFormat cardinals = lenient("%spellout-cardinal-masculine");
    private final List<NumberFormat> ordinals = List.of(
            new RuleBasedNumberFormat(Locale.FRENCH, RuleBasedNumberFormat.ORDINAL),
            lenient("%spellout-ordinal-masculine"),
            lenient("%spellout-ordinal-feminine"));

    private static NumberFormat lenient(String rules) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(Locale.FRENCH, RuleBasedNumberFormat.SPELLOUT);
        format.setDefaultRuleSet(rules);
        format.setLenientParseMode(true);
        return format;
    }

    /** Whether one of its formats reads the number, whole and right. */
    boolean reads(NumberSpec spec) {
        String said = spec.said().strip().toLowerCase(Locale.ROOT);
        return spec.number()
                .filter(value -> switch (spec.kind()) {
                    case NUMBER -> isRead(said, value, List.of(digits, cardinals));
                    case ORDINAL -> isRead(said, value, ordinals);
                    case PERCENT -> isRead(said.replaceFirst(PERCENT, ""), value, List.of(digits, cardinals));
                    case CURRENCY -> isMoney(spec.said(), value);
                })
                .isPresent();
    }

    private boolean isRead(String said, BigDecimal value, List<NumberFormat> formats) {
        List<BigDecimal> found = new ArrayList<>();
        for (NumberFormat format : formats) {
            ParsePosition at = new ParsePosition(0);
            Number number = format.parse(said, at);
            if (number != null && at.getIndex() == said.length()) {
                found.add(new BigDecimal(number.toString()));
            }
        }
        return found.stream().anyMatch(number -> NumberBench.isSame(number, value));
    }

    private boolean isMoney(String said, BigDecimal value) {
        for (NumberFormat format : List.of(money, moneyInWords)) {
            ParsePosition at = new ParsePosition(0);
            CurrencyAmount amount = format.parseCurrency(said, at);
            if (amount != null
                    && at.getIndex() == said.length()
                    && NumberBench.isSame(new BigDecimal(amount.getNumber().toString()), value)) {
                return true;
            }
        }
        return false;
    }
}
