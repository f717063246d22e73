package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;
import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a translation is one: not the source again, and not in French or another language. */
public final class UntranslatedCheck {

    /** Frequent French words, folded, some of which English word lists know too ({@code plus}, {@code sans}). */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("le la les du de des un une et est sont dans au aux ce cet"
                            + " cette ces il elle ils elles nous vous leur leurs ses qui que dont avec sur sous chez vers sans ne"
                            + " pas plus ete etait avait ont selon d l qu n s")
                    .split(" "));

    /** Running French has about four function words in ten; English with French names far fewer. */
    private static final double FRENCH_SHARE = 0.3;

    /** Of the words in lower case of a text that is in another language; English with a foreign title has far fewer. */
    private static final double FOREIGN_SHARE = 0.6;

    private static final int SHORT_NAME = 3;
    private static final int FEW = 4;

    /** Characters of a text that a message quotes. */
    private static final int TOLD = 60;

    private UntranslatedCheck() {}

    /**
     * A critical finding where the English is the source itself or most of its words are no English words, a minor one where it
     * reads like French.
     */
    public static Optional<Finding> of(String french, String english) {
        List<Word> words = withoutAddresses(Word.of(english));
        long functionWords = words.stream()
                .filter(word -> FUNCTION_WORDS.contains(word.folded()))
                .count();
        List<Word> plain = words.stream()
                .filter(word -> word.writing() == Writing.LOWER && word.text().length() > 1)
                .toList();
        long foreign = plain.stream().filter(UntranslatedCheck::isForeign).count();
        boolean copied =
                FoldedText.of(english).toString().equals(FoldedText.of(french).toString());
        if (copied && (foreign > 0 || functionWords > 0 && words.size() > SHORT_NAME)) {
            return Optional.of(finding(
                    Severity.CRITICAL,
                    Message.of("the English is the French again: %s", "l’anglais est le texte français lui-même : %s"),
                    english));
        }
        if (plain.size() > FEW && foreign > plain.size() * FOREIGN_SHARE) {
            return Optional.of(finding(
                    Severity.CRITICAL,
                    Message.of(
                            "most of the English is no English: %s",
                            "l’anglais n’est pas de l’anglais pour l’essentiel : %s"),
                    english));
        }
        return words.size() > SHORT_NAME && functionWords > words.size() * FRENCH_SHARE
                ? Optional.of(finding(
                        Severity.MINOR,
                        Message.of("the English reads like French: %s", "l’anglais a tout d’un texte français : %s"),
                        english))
                : Optional.empty();
    }

    /** Words with a point and no blank between them are no words of a language: {@code spiegel.de}. */
    private static List<Word> withoutAddresses(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).gap() != Gap.POINT
                        && (at + 1 == words.size() || words.get(at + 1).gap() != Gap.POINT))
                .mapToObj(words::get)
                .toList();
    }

    private static boolean isForeign(Word word) {
        return FUNCTION_WORDS.contains(word.folded())
                || !Lexicon.of(Language.BRITISH_ENGLISH).has(word.text().toLowerCase(Locale.ROOT));
    }

    /** Enough of a text to know it by; the excerpt holds the whole. */
    private static String opening(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD).replaceFirst("\\S*$", "…");
    }

    private static Finding finding(Severity severity, Message message, String english) {
        return new Finding(
                "untranslated",
                severity,
                message.with(opening(english)),
                Optional.empty(),
                Optional.of(new Finding.Excerpt(english, 0, english.length())));
    }
}
