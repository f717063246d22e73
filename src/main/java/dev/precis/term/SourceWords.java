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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a French text as the memory compares them: folded, every number the same. */
record SourceWords(List<String> words) {

    static final String NUMBER = "#";

    private static final int MOST_KEPT = 50_000;
    private static final Map<String, Integer> FREQUENCIES = new ConcurrentHashMap<>();
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(SourceWords::digest);

    /** Only longer texts than sentences have more telling words; of those the rarest are told. */
    private static final int MOST_TELLING = 40;

    /** How many telling words two texts share that are alike, where they have so many. */
    static final int LEAST_SHARED = 2;

    private record Weighed(long hash, int frequency) {}

    /** Which of two words says more: the one the dictionary counts as rarer, of two alike always the same one. */
    private static final Comparator<Weighed> RAREST_FIRST =
            Comparator.comparingInt(Weighed::frequency).thenComparingLong(Weighed::hash);

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

    /**
     * Hashes of its rarest words, so many that two texts which are alike share {@value #LEAST_SHARED} of them. Texts of n and m words at an
     * edit distance of no more than 0.3 times the longer have 0.7 times the longer in common; so at most 0.3 n of the n are
     * not in the other, and of the 0.3 n + 2 that come first in an order both keep to, two are (prefix filtering: Chaudhuri, Ganti and
     * Kaushik 2006; two instead of one: Wang, Li and Feng 2012). A word that stands twice counts as two words.
     */
    long[] telling() {
        List<Weighed> weighed = new ArrayList<>(words.size());
        Map<String, Integer> seen = new HashMap<>();
        for (String word : words) {
            int before = seen.merge(word, 1, Integer::sum) - 1;
            int frequency = word.equals(NUMBER) ? Integer.MAX_VALUE : frequency(word);
            weighed.add(new Weighed(hash(word) + before * 0x9E3779B97F4A7C15L, frequency));
        }
        weighed.sort(RAREST_FIRST);
        int apart = words.size() - (int) Math.ceil(words.size() * MemorySearch.LEAST_ALIKE - 1e-9);
        return weighed.stream()
                .limit(Math.min(MOST_TELLING, apart + LEAST_SHARED))
                .mapToLong(Weighed::hash)
                .toArray();
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
        Integer known = FREQUENCIES.get(folded);
        if (known != null) {
            return known;
        }
        if (FREQUENCIES.size() >= MOST_KEPT) {
            FREQUENCIES.clear();
        }
        int frequency = Lexicon.of(Language.FRENCH).frequencyFolded(folded);
        FREQUENCIES.put(folded, frequency);
        return frequency;
    }

    /** The key of a text: equal for texts that differ in white space, typographic apostrophes and invisible characters alone. */
    static long key(String text) {
        return sha(NormalText.of(text));
    }

    /** The key of a text's neighbours; 0 where none is known. */
    static long context(Optional<String> before, Optional<String> after) {
        return before.isEmpty() && after.isEmpty()
                ? 0
                : sha(NormalText.of(before.orElse("")) + "\n" + NormalText.of(after.orElse("")));
    }

    private static long sha(String normal) {
        return ByteBuffer.wrap(DIGEST.get().digest(normal.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static long hash(String word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
