package dev.precis.check;

import dev.precis.check.NumberFact.Kind;

import java.math.BigDecimal;
import java.util.Optional;

/** What is told of numbers, and of multiples, that two texts do not share. */
final class NumberFindings {

    private static final String RULE = "number";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of what the source says, and what the English says instead. */
    static final Message CHANGED = Message.of("the source says %s, the English %s", "la source dit %s, l’anglais %s");

    /** Of what a claim says. */
    static final Message UNSUPPORTED = Message.of(
            "the claim says %s, which none of the sentences it cites carries",
            "l’affirmation dit %s, ce que ne dit aucune des phrases citées");

    private static final Message MISSING = Message.of(
            "the source says %s, the English has no such number", "la source dit %s, l’anglais n’a pas ce nombre");

    private static final Message ADDED = Message.of(
            "the English says %s, the source has no such number", "l’anglais dit %s, la source n’a pas ce nombre");

    private NumberFindings() {}

    static Finding changed(NumberFact source, NumberFact target) {
        Message message = CHANGED.with(told(source), told(target));
        return new Finding(
                rule(source, target),
                Severity.CRITICAL,
                message,
                Optional.of(source.excerpt()),
                Optional.of(target.excerpt()));
    }

    static Finding changed(Multiple source, Multiple target) {
        return new Finding(
                RULE,
                Severity.CRITICAL,
                CHANGED.with(source.text(), target.text()),
                Optional.of(source.excerpt()),
                Optional.of(target.excerpt()));
    }

    private static String rule(NumberFact source, NumberFact target) {
        if (source.kind() == Kind.ORDINAL && target.kind() == Kind.ORDINAL) {
            return "ordinal";
        }
        return isThousands(source.value(), target.value()) || isThousands(target.value(), source.value())
                ? "magnitude"
                : RULE;
    }

    /** Whether one number is a thousand times the other, or a million times, or more. */
    private static boolean isThousands(BigDecimal large, BigDecimal small) {
        if (small.signum() == 0 || large.compareTo(small) <= 0) {
            return false;
        }
        BigDecimal one = Numbers.plain(large);
        BigDecimal other = Numbers.plain(small);
        return one.unscaledValue().equals(other.unscaledValue()) && (other.scale() - one.scale()) % 3 == 0;
    }

    static Finding missing(NumberFact source) {
        boolean loud = source.isDemanded() && !isWholly(source);
        return missing(told(source), source.excerpt(), loud ? Severity.MAJOR : Severity.MINOR);
    }

    /** « presque 100 % », "almost all". */
    private static boolean isWholly(NumberFact number) {
        return number.measure() instanceof Measure.Percent && number.value().compareTo(HUNDRED) == 0;
    }

    static Finding missing(Multiple source) {
        return missing(Message.same(source.text()), source.excerpt(), Severity.MINOR);
    }

    private static Finding missing(Message told, Finding.Excerpt source, Severity severity) {
        return new Finding(RULE, severity, MISSING.with(told), Optional.of(source), Optional.empty());
    }

    static Finding fewer(NumberFact source) {
        Message message = Message.of(
                        "the source says %s more often than the English", "la source dit %s plus souvent que l’anglais")
                .with(told(source));
        return new Finding(RULE, Severity.MINOR, message, Optional.of(source.excerpt()), Optional.empty());
    }

    static Finding added(NumberFact target) {
        return added(told(target), target.excerpt(), target.isDemanded() ? Severity.CRITICAL : Severity.MINOR);
    }

    static Finding added(Multiple target) {
        return added(Message.same(target.text()), target.excerpt(), Severity.MINOR);
    }

    private static Finding added(Message told, Finding.Excerpt target, Severity severity) {
        return new Finding(RULE, severity, ADDED.with(told), Optional.empty(), Optional.of(target));
    }

    static Finding unsupported(NumberFact claimed) {
        return unsupported(told(claimed), claimed.excerpt(), Severity.CRITICAL);
    }

    static Finding unsupported(Multiple claimed, Severity severity) {
        return unsupported(Message.same(claimed.text()), claimed.excerpt(), severity);
    }

    private static Finding unsupported(Message told, Finding.Excerpt claimed, Severity severity) {
        return new Finding(
                "unsupported_number", severity, UNSUPPORTED.with(told), Optional.empty(), Optional.of(claimed));
    }

    /** The number as it stands, and its value where magnitude or separators leave room for doubt. */
    private static Message told(NumberFact number) {
        BigDecimal value = number.value();
        String plain = value.toPlainString();
        String text = number.measure() instanceof Measure.Percent ? number.text() + " %" : number.text();
        return number.text().equals(plain) || number.text().length() <= 2
                ? Message.same(text)
                : Message.of("%s (%s)", "%s (%s)").with(text, new Message(plain, Optional.of(Numbers.inFrench(value))));
    }
}
