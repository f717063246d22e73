package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a translation of some length has any of the small words that English cannot do without: another language has none. A
 * headline may do without; its words are English ones.
 */
public final class EnglishWordsCheck {

    private static final Set<String> SMALL =
            Set.of(("the of to and in is a an for on by with from as at that it its be are was were"
                            + " has have had will would not this which who their his her he she they we you i but or")
                    .split(" "));

    /** Words of a text that is judged. */
    private static final int FEWEST = 8;

    /** Of the words of another language; names in an English headline are fewer. */
    private static final double FOREIGN_SHARE = 0.4;

    private EnglishWordsCheck() {}

    /** A major finding where a text of eight words and more has none of them, and many words that are no English. */
    public static List<Finding> between(String french, String english) {
        if (Stream.of(FoldedText.of(english).words()).anyMatch(SMALL::contains)) {
            return List.of();
        }
        List<Word> words = Word.of(english);
        long foreign = words.stream().filter(EnglishWordsCheck::isForeign).count();
        return words.size() < FEWEST || foreign < words.size() * FOREIGN_SHARE
                ? List.of()
                : List.of(Finding.of(
                        "untranslated",
                        Severity.MAJOR,
                        Message.of(
                                        "none of the %d words is one that English cannot do without: another language?",
                                        "aucun des %d mots n’est de ceux dont l’anglais ne peut se passer : une autre langue ?")
                                .with(words.size())));
    }

    private static boolean isForeign(Word word) {
        Lexicon lexicon = Lexicon.of(Language.BRITISH_ENGLISH);
        return word.text().chars().allMatch(Character::isLetter)
                && !lexicon.has(word.text())
                && !lexicon.has(word.text().toLowerCase(Locale.ROOT));
    }
}
