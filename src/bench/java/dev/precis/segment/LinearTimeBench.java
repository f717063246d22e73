package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.page.PageReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether segmentation takes time in proportion to its text, on texts that invite it not to: the time for twice as much
 * over the time for once, the best of several runs each, and at most 2.5. Exits with 1 where it is more.
 */
public final class LinearTimeBench {

    private static final double MOST = 2.5;
    private static final int RUNS = 8;

    private final Segmenter segmenter = new Segmenter(new PageReader());

    public static void main(String[] args) {
        LinearTimeBench bench = new LinearTimeBench();
        System.out.printf("%-44s %10s %10s %6s%n", "", "once, ms", "twice, ms", "ratio");
        boolean linear = texts().entrySet().stream()
                .map(text -> bench.isLinear(text.getKey(), text.getValue()))
                .reduce(true, Boolean::logicalAnd);
        System.exit(linear ? 0 : 1);
    }

    private static Map<String, String> texts() {
        String sentence = "Le port de Haïphong s'étend, dit M. Lê, et l'été y fut bon. ";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a line of 1 MB", sentence.repeat(1_000_000 / sentence.length()));
        texts.put("100,000 lines", (sentence + "\n").repeat(100_000));
        texts.put("100,000 short lines", "Lire aussi\nUn titre\n".repeat(50_000));
        texts.put("1 million combining marks", "\u0301".repeat(1_000_000));
        texts.put("1 million marks out of order on one letter", "e" + "\u0301\u0323".repeat(500_000));
        texts.put("1 million letters with a mark", "e\u0301".repeat(1_000_000));
        texts.put("200,000 full stops", ".".repeat(200_000));
        texts.put("200,000 full stops between blanks", ". ".repeat(200_000));
        texts.put("200,000 full stops after an open quotation", "\" a" + " a.".repeat(200_000));
        return texts;
    }

    private boolean isLinear(String name, String text) {
        double once = Double.MAX_VALUE;
        double twice = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            once = Math.min(once, milliseconds(text));
            twice = Math.min(twice, milliseconds(text + text));
        }
        System.out.printf("%-44s %10.1f %10.1f %6.2f%n", name, once, twice, twice / once);
        return twice / once <= MOST;
    }

    private double milliseconds(String text) {
        long start = System.nanoTime();
        segmenter.segment(Article.of(text), List.of());
        return (System.nanoTime() - start) / 1e6;
    }
}
