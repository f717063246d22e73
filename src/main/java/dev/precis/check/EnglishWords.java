package dev.precis.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of an English text, to find in it what stands for a French word: by the table of words, or by a beginning that both
 * languages have from Latin. Enough to say that a word is there, too coarse to say that it is not.
 */
record EnglishWords(Set<String> folded, Set<String> beginnings) {

    static EnglishWords of(String english) {
        List<Word> words = Word.of(english);
        return new EnglishWords(
                words.stream().map(Word::folded).collect(Collectors.toSet()),
                Gist.of(english).features());
    }

    boolean have(Word french) {
        return Gist.of(french.text()).features().stream().anyMatch(beginnings::contains)
                || WordPairs.stands(WordPairs.english(french), folded);
    }
}
