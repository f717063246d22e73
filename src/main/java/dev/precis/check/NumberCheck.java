package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Written;

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
        List<Finding> findings = new ArrayList<>();
        CarriedNumbers inSource = new CarriedNumbers(source);
        CarriedNumbers inTarget = new CarriedNumbers(target);
        List<NumberFact> missing = alone(source, Written.DIGITS, inTarget);
        List<NumberFact> added = alone(target, Written.DIGITS, inSource);
        int changed = pair(missing, added, findings);
        pair(alone(source, Written.IN_A_LABEL, inTarget), alone(target, Written.IN_A_LABEL, inSource), findings);
        missing.subList(changed, missing.size()).forEach(number -> findings.add(missing(number)));
        added.subList(changed, added.size()).forEach(number -> findings.add(added(number)));
        return findings;
    }

    /** Numbers of a French claim that none of the French texts it cites carries. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        CarriedNumbers carried = new CarriedNumbers(evidence.stream()
                .flatMap(text -> Numbers.of(text, Language.FRENCH).stream())
                .toList());
        List<NumberFact> claimed = Numbers.of(claim, Language.FRENCH);
        return claimed.stream()
                .filter(number -> number.written() != Written.WORDS && !carried.include(number))
                .map(NumberCheck::unsupported)
                .toList();
    }

    /** Numbers so written that the other text does not carry. */
    private static List<NumberFact> alone(List<NumberFact> numbers, Written written, CarriedNumbers others) {
        return numbers.stream()
                .filter(number -> number.written() == written && !others.include(number))
                .toList();
    }

    private static int pair(List<NumberFact> missing, List<NumberFact> added, List<Finding> findings) {
        int pairs = Math.min(missing.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            findings.add(changed(missing.get(i), added.get(i)));
        }
        return pairs;
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
