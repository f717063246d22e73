package dev.precis.check;

import java.util.List;
import java.util.Optional;

/**
 * Whether what the French denies the English denies. Advice as a rule: both languages deny in words of their own (refuse, lack,
 * fail), and a count of words cannot weigh them. Loud where the English has the very verb that the French denies and no denial of any
 * kind: of 11,020 human translations (newstest2009 to 2012) on two, of denials taken out on one in six.
 */
public final class NegationCheck {

    /** Denials that a message names. */
    private static final int TOLD = 5;

    private NegationCheck() {}

    /** A finding where one text denies more than the other. */
    public static List<Finding> between(String french, String english) {
        List<Word> frenchWords = Word.of(french);
        List<Word> source = FrenchDenials.of(frenchWords);
        List<Word> words = Word.of(english);
        List<Word> target = EnglishDenials.of(words);
        long meant = Math.max(
                0,
                words.stream().filter(EnglishDenials::isByMeaning).count()
                        - frenchWords.stream()
                                .filter(FrenchDenials::isByMeaning)
                                .count());
        if (source.size() > target.size() + meant) {
            return List.of(finding(
                    affirms(english, words, french, frenchWords) ? Severity.MAJOR : Severity.MINOR,
                    Message.of("the French denies %s, the English %s", "négations du français : %s ; de l’anglais : %s")
                            .with(told(source), told(target)),
                    Optional.of(source.get(0).excerpt()),
                    target.stream().findFirst().map(Word::excerpt)));
        }
        Optional<Word> restricted = FrenchDenials.restricted(frenchWords);
        Optional<Word> only = EnglishDenials.only(words);
        if (restricted.isPresent() && only.isPresent()) {
            return List.of(finding(
                    Severity.MINOR,
                    Message.of(
                                    "the French says “pas %s”, the English “%s”",
                                    "le français dit « pas %s », l’anglais « %s »")
                            .with(restricted.get().text(), only.get().text()),
                    restricted.map(Word::excerpt),
                    only.map(Word::excerpt)));
        }
        if (!target.isEmpty() && source.isEmpty() && frenchWords.stream().noneMatch(FrenchDenials::isPossible)) {
            return List.of(finding(
                    Severity.MINOR,
                    Message.of(
                                    "the English denies %s, the French nothing",
                                    "négations de l’anglais : %s ; du français : aucune")
                            .with(told(target)),
                    Optional.empty(),
                    Optional.of(target.get(0).excerpt())));
        }
        return List.of();
    }

    /** Whether the English denies by no word at all and yet has what the French denies. */
    private static boolean affirms(String english, List<Word> words, String french, List<Word> frenchWords) {
        EnglishWords target = EnglishWords.of(english);
        return words.stream().noneMatch(EnglishDenials::isPossible)
                && VerbReader.of(french).stream()
                        .filter(verb -> verb.standing() == Verb.Standing.DENIED && !VerbReader.isLight(verb))
                        .flatMap(verb -> frenchWords.stream().filter(word -> word.end() == verb.end()))
                        .anyMatch(target::have);
    }

    private static Message told(List<Word> denials) {
        return denials.isEmpty()
                ? Message.of("nothing", "aucune")
                : Message.listed(
                        denials.stream()
                                .limit(TOLD)
                                .map(word -> Message.of("“%s”", "« %s »").with(word.text())),
                        ", ");
    }

    private static Finding finding(
            Severity severity, Message message, Optional<Finding.Excerpt> source, Optional<Finding.Excerpt> target) {
        return new Finding("negation", severity, message, source, target);
    }
}
