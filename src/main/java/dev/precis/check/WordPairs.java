package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * French words and the English ones that commonly stand for them, from the table beside this class. Too coarse to judge one word
 * by, enough to tell whether a text is about the same.
 */
final class WordPairs {

    private static final String TABLE = "words.tsv";

    /** Letters by which an English word may be longer than its entry: {@code explain}, {@code explaining}. */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORT = 3;
    private static final WordPairs PAIRS = new WordPairs();

    private static final Recent<String, Set<String>> BASES = Recent.words(WordPairs::readBases);
    private static final Recent<String, Set<String>> ENGLISH = Recent.words(WordPairs::readEnglish);

    private final Map<String, List<String>> english = new HashMap<>();

    private WordPairs() {
        try (InputStream in = WordPairs.class.getResourceAsStream(TABLE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(pair -> english.put(pair[0], List.of(pair[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /** What may stand for a French word in English, folded and without endings; none where the table does not know it. */
    static Set<String> english(Word french) {
        Set<String> ofBases = ENGLISH.of(french.text().toLowerCase(Locale.ROOT));
        List<String> itsOwn = PAIRS.english.getOrDefault(french.folded(), List.of());
        if (ofBases.containsAll(itsOwn)) {
            return ofBases;
        }
        Set<String> known = new HashSet<>(ofBases);
        known.addAll(itsOwn);
        return known;
    }

    private static Set<String> readEnglish(String word) {
        return BASES.of(word).stream()
                .flatMap(base -> PAIRS.english.getOrDefault(base, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The base forms of a French word, folded; none where no list has the word. */
    static Set<String> bases(Word french) {
        return BASES.of(french.text().toLowerCase(Locale.ROOT));
    }

    private static Set<String> readBases(String word) {
        return Lexicon.of(Language.FRENCH).bases(word).stream()
                .map(base -> FoldedText.of(base).toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of some entries stands among a text's words, folded. */
    static boolean stands(Collection<String> entries, Collection<String> words) {
        return entries.stream().anyMatch(entry -> words.stream().anyMatch(word -> isForm(word, entry)));
    }

    /** The same of words in order, all but one, which it takes no longer for however many they are. */
    static boolean stands(Collection<String> entries, NavigableSet<String> words, String but) {
        return entries.stream()
                .anyMatch(entry -> words.tailSet(stem(entry), true).stream()
                        .takeWhile(word -> word.startsWith(stem(entry)))
                        .anyMatch(word -> !word.equals(but) && isForm(word, entry)));
    }

    /** Whether an English word, folded, is a form of an entry. */
    static boolean isForm(String word, String entry) {
        if (word.equals(entry)) {
            return true;
        }
        return entry.length() >= SHORT
                && word.length() <= entry.length() + LONGEST_ENDING
                && word.startsWith(stem(entry));
    }

    private static String stem(String entry) {
        char last = entry.charAt(entry.length() - 1);
        return entry.length() > SHORT && (last == 'e' || last == 'y') ? entry.substring(0, entry.length() - 1) : entry;
    }
}
