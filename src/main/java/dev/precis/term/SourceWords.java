package dev.precis.term;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;
import dev.precis.article.NormalText;
import dev.precis.check.Lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a French text as the memory compares them: folded, every number the same. */
record SourceWords(List<String> words) {

    static final String NUMBER = "#";

    private static final int MOST_KEPT = 50_000;
    private static final Map<String, Integer> FREQUENCIES =
            Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                    return size() > MOST_KEPT;
                }
            });

    /** Which of two words says more: the one the dictionary counts as rarer, of two alike always the same one. */
    private static final Comparator<String> RAREST_FIRST = Comparator.<String>comparingInt(
                    word -> FREQUENCIES.computeIfAbsent(word, SourceWords::frequency))
            .thenComparing(SourceWords::hash);

    static SourceWords of(String french) {
        String[] words = FoldedText.of(french).words();
        List<String> kept = new ArrayList<>(words.length);
        for (String word : words) {
            if (!Character.isDigit(word.charAt(0))) {
                kept.add(word);
            } else if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(NUMBER)) {
                kept.add(NUMBER);
            }
        }
        return new SourceWords(kept);
    }

    /** Hashes of its rarest words, the rarest first. */
    List<Long> rarest(int most) {
        return words.stream()
                .filter(word -> !word.equals(NUMBER))
                .distinct()
                .sorted(RAREST_FIRST)
                .limit(most)
                .map(SourceWords::hash)
                .toList();
    }

    /** How like another it is, 0 to 1: what of the longer one need not be changed, in words. */
    double likeness(SourceWords other) {
        int longer = Math.max(words.size(), other.words.size());
        return longer == 0 ? 0 : 1 - (double) distance(other.words) / longer;
    }

    private int distance(List<String> other) {
        int[] row = new int[other.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= words.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.size(); j++) {
                int change = diagonal + (words.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.size()];
    }

    private static int frequency(String folded) {
        return Lexicon.of(Language.FRENCH).frequency(folded);
    }

    /** The key of a text: equal for texts that differ in white space, typographic apostrophes and invisible characters alone. */
    static long key(String text) {
        return sha(NormalText.of(text));
    }

    static long sha(String normal) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long hash(String word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
