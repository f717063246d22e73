package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whether a translation is one: not the source again, and not French. */
public final class UntranslatedCheck {

    /** Frequent French words that are no English words; without accents, since copied pages often are. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("le la les du de des un une et est sont dans au aux ce cet"
                            + " cette ces il elle ils elles nous vous leur leurs ses qui que dont avec sur sous chez vers sans ne"
                            + " pas plus ete etait avait ont selon d l qu n s")
                    .split(" "));

    /** Running French has about four function words in ten; English with French names far fewer. */
    private static final double FRENCH_SHARE = 0.3;

    private static final int SHORT_NAME = 3;

    /** Characters of a text that a message quotes. */
    private static final int TOLD = 60;

    private UntranslatedCheck() {}

    /** A critical finding where the English is the source itself, a minor one where it reads like French. */
    public static Optional<Finding> of(String french, String english) {
        FoldedText target = FoldedText.of(english);
        String[] words = target.words();
        long functionWords =
                Arrays.stream(words).filter(FUNCTION_WORDS::contains).count();
        if (words.length <= SHORT_NAME || functionWords == 0) {
            return Optional.empty();
        }
        if (target.toString().equals(FoldedText.of(french).toString())) {
            return Optional.of(
                    finding(Severity.CRITICAL, "the English is the French again: " + opening(english), english));
        }
        return functionWords > words.length * FRENCH_SHARE
                ? Optional.of(finding(Severity.MINOR, "the English reads like French: " + opening(english), english))
                : Optional.empty();
    }

    /** Enough of a text to know it by; the excerpt holds the whole. */
    private static String opening(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD).replaceFirst("\\S*$", "…");
    }

    private static Finding finding(Severity severity, String message, String english) {
        return new Finding(
                "untranslated",
                severity,
                message,
                Optional.empty(),
                Optional.of(new Finding.Excerpt(english, 0, english.length())));
    }
}
