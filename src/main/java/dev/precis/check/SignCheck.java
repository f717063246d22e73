package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Sign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a number kept its minus: {@code -5 °C} is not {@code 5 °C}. Where a word says that something fell, is lower or below, it
 * takes the minus's place.
 */
final class SignCheck {

    private static final Pattern FRENCH_FALL = Beginnings.of(Language.FRENCH, "minus");
    private static final Pattern ENGLISH_FALL = Beginnings.of(Language.BRITISH_ENGLISH, "minus");

    private static final Message LOST = Message.of(
            "the source says %s, the English %s without its minus",
            "la source dit %s, l’anglais %s sans le signe moins");

    private static final Message ADDED = Message.of(
            "the English says %s, the source %s without a minus", "l’anglais dit %s, la source %s sans signe moins");

    private static final Message LOST_BY_CLAIM = Message.of(
            "the sentences it cites say %s, the claim %s without its minus",
            "les phrases citées disent %s, l’affirmation %s sans le signe moins");

    private static final Message ADDED_BY_CLAIM = Message.of(
            "the claim says %s, the sentences it cites %s without a minus",
            "l’affirmation dit %s, les phrases citées %s sans signe moins");

    private SignCheck() {}

    /** Whether a word of a text takes the place of a minus. */
    static boolean falls(String text, Language language) {
        Pattern fall = language == Language.FRENCH ? FRENCH_FALL : ENGLISH_FALL;
        return fall.matcher(Word.fold(text)).find();
    }

    static List<Finding> between(Facts french, Facts english) {
        List<Finding> findings = new ArrayList<>();
        lost(french, english, findings, LOST, false);
        lost(english, french, findings, ADDED, true);
        return findings;
    }

    static List<Finding> supported(Facts claim, Facts evidence) {
        List<Finding> findings = new ArrayList<>();
        lost(evidence, claim, findings, LOST_BY_CLAIM, false);
        lost(claim, evidence, findings, ADDED_BY_CLAIM, true);
        return findings;
    }

    /** @param turned whether the texts stand the other way round, the source second */
    private static void lost(Facts facts, Facts others, List<Finding> findings, Message message, boolean turned) {
        if (others.falls()) {
            return;
        }
        for (NumberFact number : facts.numbers()) {
            // A dash before a number in words opens an aside: « –une des pathologies du pouvoir ».
            if (number.sign() == Sign.MINUS && number.written() != NumberFact.Written.WORDS) {
                bare(number, facts, others)
                        .map(bare -> finding(message, number, bare, turned))
                        .ifPresent(findings::add);
            }
        }
    }

    /** The same number without a minus, where no other of that value has one in the text or lacks it in the first. */
    private static Optional<NumberFact> bare(NumberFact signed, Facts facts, Facts others) {
        boolean twice = facts.numbers().stream()
                        .filter(number -> isSame(signed, number))
                        .count()
                > 1;
        List<NumberFact> same = others.numbers().stream()
                .filter(number -> isSame(signed, number))
                .toList();
        boolean kept = same.stream().anyMatch(number -> number.sign() == Sign.MINUS);
        return twice || kept ? Optional.empty() : same.stream().findFirst();
    }

    private static boolean isSame(NumberFact one, NumberFact other) {
        return !Collections.disjoint(one.readings(), other.readings());
    }

    private static Finding finding(Message message, NumberFact signed, NumberFact bare, boolean turned) {
        return new Finding(
                "sign",
                Severity.MAJOR,
                message.with("-" + signed.text(), bare.text()),
                Optional.of((turned ? bare : signed).excerpt()),
                Optional.of((turned ? signed : bare).excerpt()));
    }
}
