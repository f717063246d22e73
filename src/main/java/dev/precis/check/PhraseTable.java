package dev.precis.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of some words and what each says, looked up word by word. Accents of the text count where the table has a phrase with them and
 * another without; otherwise a phrase is found with or without its accents.
 */
final class PhraseTable<T> {

    /**
     * A phrase at its place.
     *
     * @param says what the table has of it
     * @param first the place of its first word among the text's
     * @param next one past that of its last
     * @param start first UTF-16 code unit
     * @param end one past the last code unit
     */
    record Found<T>(T says, int first, int next, int start, int end) {}

    private final Map<String, T> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    /** @param phrases separated by {@code " | "}, their words by one blank, small letters; a word behind a slash is {@code "/ word"} */
    void add(String phrases, T says) {
        for (String phrase : phrases.split(" \\| ")) {
            this.phrases.put(phrase, says);
            this.phrases.putIfAbsent(Word.fold(phrase), says);
            firstWords.add(Word.fold(phrase).replaceFirst("^/ ", "").split(" ")[0]);
            longest = Math.max(longest, phrase.split(" ").length);
        }
    }

    /** The phrases of a text in order, none overlapping another; of two that begin with one word the longer. */
    List<Found<T>> in(String text, List<Word> words) {
        List<Found<T>> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i = next) {
            Optional<Found<T>> phrase = at(text, words, i);
            phrase.ifPresent(found::add);
            next = phrase.map(Found::next).orElse(i + 1);
        }
        return found;
    }

    private Optional<Found<T>> at(String text, List<Word> words, int from) {
        if (!firstWords.contains(words.get(from).folded())) {
            return Optional.empty();
        }
        int to = Math.min(words.size(), from + longest);
        for (int end = from + 1; end < to; end++) {
            if (words.get(end).gap() == Word.Gap.OTHER) {
                to = end;
            }
        }
        for (int end = to; end > from; end--) {
            T says = says(text, words.subList(from, end));
            if (says != null) {
                return Optional.of(new Found<>(
                        says,
                        from,
                        end,
                        words.get(from).start(),
                        words.get(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    private T says(String text, List<Word> words) {
        StringBuilder written = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        for (Word word : words) {
            String blank = written.isEmpty() ? isBehindSlash(text, word) ? "/ " : "" : " ";
            written.append(blank).append(small(word.text()));
            folded.append(blank).append(word.folded());
        }
        T says = phrases.get(written.toString());
        return says != null ? says : phrases.get(folded.toString());
    }

    private static boolean isBehindSlash(String text, Word word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '/';
    }

    private static String small(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
