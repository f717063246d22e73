package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the numbers of one text are those of another. Only numbers in digits are demanded; the other text may carry them
 * in any accepted form: other separators, another magnitude, words, an ordinal, a clock of twelve hours.
 */
public final class NumberCheck {

    private NumberCheck() {}

    /** What a translation's numbers do that the source's do not; empty where they agree. */
    public static List<Finding> between(String french, String english) {
        List<NumberFact> source = Numbers.of(french, Language.FRENCH);
        List<NumberFact> target = Numbers.of(english, Language.BRITISH_ENGLISH);
        List<NumberFact> missing = demanded(source, target);
        List<NumberFact> added = demanded(target, source);
        List<Finding> findings = new ArrayList<>();
        int changed = Math.min(missing.size(), added.size());
        for (int i = 0; i < changed; i++) {
            findings.add(changed(missing.get(i), added.get(i)));
        }
        missing.subList(changed, missing.size()).forEach(number -> findings.add(missing(number)));
        added.subList(changed, added.size()).forEach(number -> findings.add(added(number)));
        return findings;
    }

    /** Numbers of a French claim that none of the French texts it cites carries. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        List<NumberFact> carried = new ArrayList<>();
        evidence.forEach(text -> carried.addAll(Numbers.of(text, Language.FRENCH)));
        return demanded(Numbers.of(claim, Language.FRENCH), carried).stream()
                .map(NumberCheck::unsupported)
                .toList();
    }

    private static List<NumberFact> demanded(List<NumberFact> from, List<NumberFact> carriers) {
        return from.stream()
                .filter(NumberFact::inDigits)
                .filter(number -> !number.isAmong(carriers))
                .toList();
    }

    private static Finding changed(NumberFact source, NumberFact target) {
        String message = "the source says %s, the English %s".formatted(told(source), told(target));
        return new Finding(
                "number", Severity.CRITICAL, message, Optional.of(source.excerpt()), Optional.of(target.excerpt()));
    }

    private static Finding missing(NumberFact source) {
        String message = "the source says %s, the English has no such number".formatted(told(source));
        return new Finding("number", Severity.MAJOR, message, Optional.of(source.excerpt()), Optional.empty());
    }

    private static Finding added(NumberFact target) {
        String message = "the English says %s, the source has no such number".formatted(told(target));
        return new Finding("number", Severity.CRITICAL, message, Optional.empty(), Optional.of(target.excerpt()));
    }

    private static Finding unsupported(NumberFact claimed) {
        String message = "the claim says %s, which none of the sentences it cites carries".formatted(told(claimed));
        return new Finding(
                "unsupported_number", Severity.CRITICAL, message, Optional.empty(), Optional.of(claimed.excerpt()));
    }

    /** The number as it stands, and its value where magnitude or separators leave room for doubt. */
    private static String told(NumberFact number) {
        BigDecimal value = number.value();
        String plain = value.toPlainString();
        return number.text().equals(plain) || number.text().length() <= 2
                ? number.text()
                : "%s (%s)".formatted(number.text(), plain);
    }
}
