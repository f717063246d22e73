package dev.precis.check;

import dev.precis.check.Word.Gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an English text says the same words again at once, as a model does that loops, where the French does not. */
public final class RepetitionCheck {

    /** A longer stretch that is said again is looked for anywhere in the text, not only right after itself. */
    private static final int LONGEST_PHRASE = 12;

    private static final int LOOP = 8;

    /** How often a stretch may come before it is a loop: a refrain comes twice. */
    private static final int REFRAIN = 2;

    /** Findings on one text; a text that repeats itself more often says no more by it. */
    private static final int MOST = 5;

    private RepetitionCheck() {}

    /** A major finding on a phrase that stands twice in a row, a minor one on a single word. */
    public static List<Finding> between(String french, String english) {
        List<Word> words = Word.of(english);
        List<Word> source = Word.of(french);
        List<Finding> findings = new ArrayList<>();
        for (int length = LONGEST_PHRASE; length > 1 && findings.isEmpty(); length--) {
            int at = doubled(words, length, 0);
            if (at >= 0 && doubled(source, length, 0) < 0) {
                findings.add(finding(english, words, at, length));
            }
        }
        Set<String> inSource = new HashSet<>();
        for (int at = doubled(source, 1, 0); at >= 0; at = doubled(source, 1, at + 1)) {
            inSource.add(source.get(at).folded());
        }
        for (int at = doubled(words, 1, 0); at >= 0 && findings.size() < MOST; at = doubled(words, 1, at + 1)) {
            if (!inSource.contains(words.get(at).folded())) {
                findings.add(finding(english, words, at, 1));
            }
        }
        if (findings.isEmpty()) {
            loop(words).filter(word -> loop(source).isEmpty()).ifPresent(word -> findings.add(loop(word)));
        }
        return findings;
    }

    /** Where words stand that the next words repeat; negative if nowhere. Counts how far a word and the one a length on agree. */
    private static int doubled(List<Word> words, int length, int from) {
        int agreeing = 0;
        for (int i = from; i + length < words.size(); i++) {
            Word word = words.get(i);
            Word again = words.get(i + length);
            agreeing = word.folded().equals(again.folded()) ? agreeing + 1 : 0;
            if (agreeing >= length && isRepetition(words, i - length + 1, length)) {
                return i - length + 1;
            }
        }
        return -1;
    }

    private static boolean isRepetition(List<Word> words, int at, int length) {
        Word again = words.get(at + length);
        if (length > 1) {
            return words.subList(at, at + length).stream()
                            .anyMatch(word -> word.folded().length() > 2)
                    && words.subList(at, at + length).stream().anyMatch(word -> word.writing() != Word.Writing.DIGITS);
        }
        return again.gap() == Gap.BLANK && again.writing() != Word.Writing.DIGITS;
    }

    private static Optional<Word> loop(List<Word> words) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i + LOOP <= words.size(); i++) {
            StringBuilder stretch = new StringBuilder();
            words.subList(i, i + LOOP)
                    .forEach(word -> stretch.append(word.folded()).append(' '));
            if (seen.merge(stretch.toString(), 1, Integer::sum) > REFRAIN) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String english, List<Word> words, int at, int length) {
        int start = words.get(at).start();
        int end = words.get(at + 2 * length - 1).end();
        String said = english.substring(start, words.get(at + length - 1).end());
        return new Finding(
                "repetition",
                length > 2 ? Severity.MAJOR : Severity.MINOR,
                Message.of(
                                "the English says “%s” twice in a row, the French does not",
                                "l’anglais dit « %s » deux fois de suite, le français non")
                        .with(said),
                Optional.empty(),
                Optional.of(new Finding.Excerpt(english.substring(start, end), start, end)));
    }

    private static Finding loop(Word from) {
        return new Finding(
                "repetition",
                Severity.MAJOR,
                Message.of(
                                "the English says the words from “%s” on more than twice, the French does not",
                                "l’anglais dit plus de deux fois les mots à partir de « %s », le français non")
                        .with(from.text()),
                Optional.empty(),
                Optional.of(from.excerpt()));
    }
}
