package dev.precis.term;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Sentences of 8 to 32 words drawn from a French text, so that each word is as frequent as it is there; the same seed makes the same ones. */
final class MadeSentences {

    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(7);

    /** @param text a file of French; the corpus where none is named */
    static MadeSentences from(String text) throws IOException {
        MadeSentences made = new MadeSentences();
        if (text.isEmpty()) {
            CorpusTermsTest.pairs()
                    .forEach(pair ->
                            made.words.addAll(List.of(pair.source().strip().split("\\s+"))));
        } else {
            made.words.addAll(List.of(Files.readString(Path.of(text)).strip().split("\\s+")));
        }
        return made;
    }

    String next() {
        StringBuilder sentence = new StringBuilder();
        int length = 8 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            sentence.append(word()).append(i == length - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    /** A sentence with one to three tenths of its words replaced, taken out or put in, at places and in ways left to chance. */
    String changed(String sentence) {
        List<String> changed = new ArrayList<>(List.of(sentence.split(" ")));
        int changes = 1 + random.nextInt(Math.max(1, changed.size() * 3 / 10));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(4)) {
                case 0 -> changed.add(at, word());
                case 1 -> changed.remove(at);
                default -> changed.set(at, word());
            }
        }
        return String.join(" ", changed);
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** Which of many sentences are truly as alike as a look-up promises, by comparing each with each: nothing here is the memory's. */
    static final class Truth {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<char[]> sentences = new ArrayList<>();

        void add(String sentence) {
            sentences.add(numbered(sentence));
        }

        /** How many of the sentences are alike to a text, 0.7 and more. */
        List<Integer> alike(String text) {
            char[] sought = numbered(text);
            return IntStream.range(0, sentences.size())
                    .parallel()
                    .filter(at -> isAlike(sought, sentences.get(at)))
                    .boxed()
                    .toList();
        }

        private char[] numbered(String sentence) {
            List<String> words = SourceWords.of(sentence).words();
            char[] numbered = new char[words.size()];
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = (char) (int) numbers.computeIfAbsent(words.get(i), word -> numbers.size());
            }
            if (numbers.size() > Character.MAX_VALUE) {
                throw new IllegalStateException("more words than the truth can tell apart");
            }
            return numbered;
        }

        private static boolean isAlike(char[] one, char[] other) {
            int longer = Math.max(one.length, other.length);
            int most = longer * 3 / 10;
            return Math.abs(one.length - other.length) <= most && distance(one, other, most) <= most;
        }

        /** Their edit distance, or anything above the most that is of interest. */
        private static int distance(char[] one, char[] other, int most) {
            int[] row = new int[other.length + 1];
            Arrays.setAll(row, i -> i);
            for (int i = 1; i <= one.length; i++) {
                int diagonal = row[0];
                row[0] = i;
                int least = i;
                for (int j = 1; j <= other.length; j++) {
                    int change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                    least = Math.min(least, row[j]);
                }
                if (least > most) {
                    return least;
                }
            }
            return row[other.length];
        }
    }
}
