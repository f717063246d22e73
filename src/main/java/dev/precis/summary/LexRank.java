package dev.precis.summary;

import java.util.Arrays;

/**
 * LexRank with threshold: how central each sentence is in the graph of sentences that resemble each other.
 *
 * <p>Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22 (2004), section
 * 3.2 and algorithms 2 and 3. Of the paper's variants the one with threshold did best.
 */
final class LexRank {

    /** The threshold the paper found best of 0.1, 0.2 and 0.3. */
    private static final double THRESHOLD = 0.1;

    /** The paper's d = 0.15, the chance of jumping to any sentence; 0.85 is what PageRank calls its damping factor. */
    private static final double DAMPING = 0.85;

    /** Far below any difference between two sentences that matters. */
    private static final double TOLERANCE = 1e-9;

    /** The error shrinks by the damping factor at each step, so 1e-9 is reached after 128. */
    private static final int MOST_STEPS = 200;

    private LexRank() {}

    /** One score a sentence, the best of them 1. */
    static double[] scores(SentenceVectors sentences) {
        double[][] walk = walk(sentences);
        double[] rank = new double[sentences.size()];
        Arrays.fill(rank, 1.0 / Math.max(1, rank.length));
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] next = step(walk, rank);
            boolean settled = distance(rank, next) < TOLERANCE;
            rank = next;
            if (settled) {
                break;
            }
        }
        double best = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(score -> score / best).toArray();
    }

    /**
     * Row-stochastic: from a sentence, each one that resembles it, itself among them, is as likely a next step. In the paper
     * a sentence that resembles no other keeps its whole share to itself, and so outranks many that do; in one article such
     * a sentence is the stray one, so here its share goes to all.
     */
    private static double[][] walk(SentenceVectors sentences) {
        int size = sentences.size();
        double[][] walk = new double[size][size];
        for (int i = 0; i < size; i++) {
            int degree = 0;
            for (int j = 0; j < size; j++) {
                if (i == j || sentences.cosine(i, j) > THRESHOLD) {
                    walk[i][j] = 1;
                    degree++;
                }
            }
            if (degree == 1) {
                Arrays.fill(walk[i], 1);
                degree = size;
            }
            for (int j = 0; j < size; j++) {
                walk[i][j] /= degree;
            }
        }
        return walk;
    }

    private static double[] step(double[][] walk, double[] rank) {
        double[] next = new double[rank.length];
        Arrays.fill(next, (1 - DAMPING) / Math.max(1, rank.length));
        for (int from = 0; from < rank.length; from++) {
            for (int to = 0; to < rank.length; to++) {
                next[to] += DAMPING * walk[from][to] * rank[from];
            }
        }
        return next;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum;
    }
}
