package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.article.TaggedWords;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one language: LanguageTool's tagging dictionary of French, its spelling dictionaries of British and American
 * English. A word is looked up as it is written, and costs its length.
 *
 * <p>Compared on the lower-case words of newstest2010: French knows 99.5 % of them, the two English lists together 99.0 %, most
 * of the rest being misprints and compounds.
 */
public final class Lexicon {

    private static final Lexicon FRENCH = new Lexicon(List.of(TaggedWords.french()));
    private static final Lexicon ENGLISH = new Lexicon(
            List.of(TaggedWords.of("en/hunspell/en_GB.dict", '_'), TaggedWords.of("en/hunspell/en_US.dict", '+')));

    private final List<TaggedWords> lists;
    private final Recent<String, Set<String>> bases = Recent.words(this::readBases);
    private final Recent<String, Boolean> known = Recent.words(this::isListed);
    private final Recent<String, Integer> frequency = Recent.words(this::readFrequency);

    private Lexicon(List<TaggedWords> lists) {
        this.lists = lists;
    }

    public static Lexicon of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** Whether the word stands in a list so written: {@code paris} and {@code Paris} are two words. */
    public boolean has(String word) {
        return known.of(word);
    }

    private boolean isListed(String word) {
        return lists.stream().anyMatch(list -> list.has(word));
    }

    /** Whether some word of the list folds to this one: pages are copied without their accents. */
    boolean hasFolded(String folded) {
        return lists.stream().anyMatch(list -> list.hasFolded(folded));
    }

    /** The base forms of a word, as {@code aller} of {@code vont}; of a list without them, or a word in no list, none. */
    public Set<String> bases(String word) {
        return bases.of(word);
    }

    private Set<String> readBases(String word) {
        return lists.stream().flatMap(list -> list.bases(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** How common a word is, 0 for one in no list, 1 for the rarest, about 26 for the most frequent; from news and the web. */
    public int frequency(String word) {
        return frequency.of(word);
    }

    private int readFrequency(String word) {
        return lists.stream().mapToInt(list -> list.frequency(word)).max().orElse(0);
    }

    /** How common the most common of the words is that fold to this one, as {@code été} does to {@code ete}; 0 where none does. */
    public int frequencyFolded(String folded) {
        return lists.stream()
                .mapToInt(list -> list.frequencyFolded(folded))
                .max()
                .orElse(0);
    }
}
