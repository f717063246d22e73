package dev.precis.segment;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Characters to a token, in lines of the corpus and the labelled pages and other writings of them, by jtokkit's encodings and
 * by our bound, and how often the bound is too low. The lines and their bounds are left for {@code src/bench/tokens.mjs} to
 * measure other tokenizers on.
 */
public final class TokenBench {

    private static final int SHORTEST = 40;

    private static final List<String> NAMES = List.of(
            "Nguyễn Phú Trọng, Phạm Minh Chính, Vương Đình Huệ et Võ Văn Thưởng",
            "Trần Thanh Mẫn, Lê Minh Khái, Bùi Thanh Sơn, Đỗ Hùng Việt",
            "Thành phố Hồ Chí Minh, Bà Rịa - Vũng Tàu, Thừa Thiên Huế, Đắk Lắk",
            "Đại hội Đảng bộ thành phố đã khai mạc sáng nay tại Hà Nội",
            "Tổng Bí thư Tô Lâm tiếp Tổng thống Pháp Emmanuel Macron");

    private TokenBench() {}

    /** @param args the file to leave the lines in */
    public static void main(String[] args) throws IOException {
        Map<String, List<String>> sets = sets();
        ObjectMapper json = new ObjectMapper();
        try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<String>> set : sets.entrySet()) {
                for (String line : set.getValue()) {
                    out.println(json.writeValueAsString(
                            Map.of("set", set.getKey(), "text", line, "bound", BoundTokens.INSTANCE.tokens(line))));
                }
            }
        }
        System.out.printf(
                "%-24s %-16s %6s %6s %6s %6s %8s%n", "lines", "tokenizer", "n", "min", "p1", "mean", "too low");
        sets.forEach((name, lines) -> {
            measure(name, "our bound", BoundTokens.INSTANCE, lines);
            for (String model : List.of("gpt-4o", "gpt-4")) {
                measure(name, model + " (jtokkit)", TokenCounter.of(model), lines);
            }
        });
    }

    private static void measure(String set, String name, TokenCounter counter, List<String> lines) {
        List<Double> ratios = new ArrayList<>();
        long chars = 0;
        long tokens = 0;
        int tooLow = 0;
        for (String line : lines) {
            int count = counter.tokens(line);
            tooLow += count > BoundTokens.INSTANCE.tokens(line) ? 1 : 0;
            ratios.add((double) line.length() / count);
            chars += line.length();
            tokens += count;
        }
        ratios.sort(null);
        System.out.printf(
                "%-24s %-16s %6d %6.2f %6.2f %6.2f %8d%n",
                set,
                name,
                lines.size(),
                ratios.get(0),
                ratios.get(ratios.size() / 100),
                (double) chars / tokens,
                tooLow);
    }

    private static Map<String, List<String>> sets() throws IOException {
        List<String> corpus = lines(Path.of("corpus"), "article.txt");
        Map<String, List<String>> sets = new LinkedHashMap<>();
        sets.put("corpus", corpus);
        sets.put("labelled pages", lines(Path.of("src/test/resources/pages"), ".txt"));
        sets.put("corpus, no accents", corpus.stream().map(TokenBench::bare).toList());
        sets.put(
                "corpus, decomposed",
                corpus.stream().map(TokenBench::decomposed).toList());
        sets.put(
                "corpus, capitals",
                corpus.stream().map(line -> line.toUpperCase(Locale.FRENCH)).toList());
        sets.put("names", NAMES);
        sets.put("names, no accents", NAMES.stream().map(TokenBench::bare).toList());
        sets.put("names, decomposed", NAMES.stream().map(TokenBench::decomposed).toList());
        return sets;
    }

    private static List<String> lines(Path folder, String ending) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> line.length() >= SHORTEST)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String bare(String text) {
        return decomposed(text).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
    }
}
