package dev.precis.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well sentence ends are found in treebanks, beside other splitters in the same run: precision, recall and F1 over the
 * ends of all sentences but the last of each paragraph. Run it with {@code src/bench/sentences.sh}; with {@code --misses}
 * first, what Précis got wrong is shown.
 */
public final class SentenceBench {

    private static final int AROUND = 40;

    private SentenceBench() {}

    /** @param args treebanks, each as {@link Treebank#read} takes it */
    public static void main(String[] args) throws IOException {
        boolean showMisses = args.length > 0 && args[0].equals("--misses");
        System.out.printf("%-40s %9s %9s %7s%n", "", "precision", "recall", "F1");
        for (int i = showMisses ? 1 : 0; i < args.length; i++) {
            Treebank plain = Treebank.read(args[i]);
            measure(plain);
            Treebank lines = plain.withHeadingsOnTheirOwnLines();
            measure(lines);
            if (showMisses) {
                lines.paragraphs().forEach(SentenceBench::showMisses);
            }
        }
    }

    private static void measure(Treebank treebank) throws IOException {
        int inner = treebank.paragraphs().stream()
                .mapToInt(List::size)
                .map(n -> n - 1)
                .sum();
        System.out.printf("%n%s: %d ends inside paragraphs%n", treebank.name(), inner);
        for (Map.Entry<String, Function<String, List<String>>> splitter :
                Rivals.all().entrySet()) {
            int marked = 0;
            int found = 0;
            int right = 0;
            for (List<String> paragraph : treebank.paragraphs()) {
                String text = String.join(" ", paragraph);
                Set<Integer> ends = ends(text, paragraph);
                Set<Integer> split = ends(text, splitter.getValue().apply(text));
                marked += ends.size();
                found += split.size();
                split.retainAll(ends);
                right += split.size();
            }
            System.out.printf(
                    "%-40s %9.2f %9.2f %7.2f%n",
                    splitter.getKey(), 100.0 * right / found, 100.0 * right / marked, 200.0 * right / (found + marked));
        }
    }

    /** Where the sentences before the last one end. */
    private static Set<Integer> ends(String text, List<String> sentences) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            String bare = sentence.strip();
            if (!bare.isEmpty()) {
                at = text.indexOf(bare, at) + bare.length();
                ends.add(at);
            }
        }
        return new TreeSet<>(ends.subList(0, Math.max(0, ends.size() - 1)));
    }

    private static void showMisses(List<String> paragraph) {
        String text = String.join(" ", paragraph);
        Set<Integer> ends = ends(text, paragraph);
        Set<Integer> split = ends(text, Rivals.precis().apply(text));
        ends.stream().filter(end -> !split.contains(end)).forEach(end -> show("missed", text, end));
        split.stream().filter(end -> !ends.contains(end)).forEach(end -> show("false ", text, end));
    }

    private static void show(String kind, String text, int end) {
        System.out.println("  " + kind + "  " + text.substring(Math.max(0, end - AROUND), end) + " \u2016 "
                + text.substring(end, Math.min(text.length(), end + AROUND)));
    }
}
