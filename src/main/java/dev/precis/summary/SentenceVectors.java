package dev.precis.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences as bags of words, compared by the idf-modified cosine of Erkan and Radev, "LexRank: Graph-based Lexical
 * Centrality as Salience in Text Summarization", JAIR 22 (2004), section 3, equation 1.
 *
 * <p>Their idf is counted over a large collection. Here the collection is the article's own sentences, with one added to
 * every count so that a word of all sentences still weighs a little: no word list of another time or field decides.
 */
final class SentenceVectors {

    private final List<Map<String, Double>> weights;
    private final double[] norms;

    /** @param sentences the content words of each sentence */
    SentenceVectors(List<List<String>> sentences) {
        Map<String, Integer> holders = new HashMap<>();
        sentences.forEach(
                sentence -> sentence.stream().distinct().forEach(word -> holders.merge(word, 1, Integer::sum)));
        this.weights = sentences.stream()
                .map(sentence -> weigh(sentence, holders, sentences.size()))
                .toList();
        this.norms = weights.stream()
                .mapToDouble(vector -> Math.sqrt(vector.values().stream()
                        .mapToDouble(weight -> weight * weight)
                        .sum()))
                .toArray();
    }

    int size() {
        return norms.length;
    }

    /** How alike two sentences are, 0 to 1; 0 where one has no content word. */
    double cosine(int one, int other) {
        if (norms[one] == 0 || norms[other] == 0) {
            return 0;
        }
        double product = 0;
        for (Map.Entry<String, Double> word : weights.get(one).entrySet()) {
            product += word.getValue() * weights.get(other).getOrDefault(word.getKey(), 0.0);
        }
        return product / (norms[one] * norms[other]);
    }

    /** How much of what the lighter of two sentences says the other says too, 0 to 1. */
    double subsumption(int one, int other) {
        double lighter = Math.min(weight(one), weight(other));
        double shared = 0;
        for (Map.Entry<String, Double> word : weights.get(one).entrySet()) {
            shared += Math.min(word.getValue(), weights.get(other).getOrDefault(word.getKey(), 0.0));
        }
        return lighter == 0 ? 0 : shared / lighter;
    }

    private double weight(int sentence) {
        return weights.get(sentence).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    // Sums of floating-point numbers depend on their order: a sorted map gives the same scores on every run.
    private static Map<String, Double> weigh(List<String> sentence, Map<String, Integer> holders, int sentences) {
        Map<String, Double> vector = new TreeMap<>();
        for (String word : sentence) {
            vector.merge(word, Math.log(1.0 + (double) sentences / holders.get(word)), Double::sum);
        }
        return vector;
    }
}
