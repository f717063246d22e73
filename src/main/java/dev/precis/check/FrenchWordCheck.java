package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a word of the French was left in the English. A word in lower case that the French text has and no English word list
 * knows; what both languages write alike cannot be told. Names, quotations and what stands in a row of French words (a title)
 * are passed over.
 */
public final class FrenchWordCheck {

    private static final Set<String> SMALL =
            Set.of("de", "la", "le", "les", "du", "des", "d", "l", "en", "et", "au", "aux");

    private static final int SHORTEST = 4;

    /** A word that English hardly has and French has often is French: {@code cirque}. Steps of {@link Lexicon#frequency}. */
    private static final int RARE_IN_ENGLISH = 9;

    private FrenchWordCheck() {}

    public static List<Finding> between(String french, String english) {
        Set<String> source = new HashSet<>();
        for (Word word : Word.of(french)) {
            if (word.writing() == Writing.LOWER) {
                source.add(word.text().toLowerCase(Locale.ROOT));
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<Word> words = Word.of(english);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isFrench(word, source) && !isAmongNames(words, i)) {
                findings.add(finding(word));
            }
        }
        return findings;
    }

    private static boolean isFrench(Word word, Set<String> source) {
        if (word.writing() != Writing.LOWER || word.folded().length() < SHORTEST || !source.contains(word.text())) {
            return false;
        }
        int inEnglish = Lexicon.of(Language.BRITISH_ENGLISH).frequency(word.text());
        int inFrench = Lexicon.of(Language.FRENCH).frequency(word.text());
        return inEnglish == 0 || inEnglish <= RARE_IN_ENGLISH && inFrench >= inEnglish + 3;
    }

    /** Joined to another word, between capitals, or after one with small words between, a French word belongs to a name. */
    private static boolean isAmongNames(List<Word> words, int i) {
        boolean joined = words.get(i).gap() == Gap.APOSTROPHE || words.get(i).gap() == Gap.HYPHEN;
        boolean after = i + 1 < words.size()
                && words.get(i + 1).gap() != Gap.OTHER
                && words.get(i + 1).isCapitalised();
        int before = i - 1;
        while (before > 0
                && words.get(before + 1).gap() != Gap.OTHER
                && SMALL.contains(words.get(before).folded())) {
            before--;
        }
        boolean named = before >= 0
                && words.get(before + 1).gap() != Gap.OTHER
                && words.get(before).isCapitalised()
                && !words.get(before).opens();
        return joined || named && (after || before < i - 1);
    }

    private static Finding finding(Word word) {
        return new Finding(
                "french_word",
                Severity.MINOR,
                "“%s” stands in the English as in the French".formatted(word.text()),
                Optional.empty(),
                Optional.of(word.excerpt()));
    }
}
