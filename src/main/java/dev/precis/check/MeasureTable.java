package dev.precis.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What says a measure, in either language: the table {@code measures.txt}. */
final class MeasureTable {

    private static final Map<String, Measure> PHRASES = read();

    /** The most words a phrase has. */
    static final int LONGEST = PHRASES.keySet().stream()
            .mapToInt(phrase -> phrase.split(" ").length)
            .max()
            .orElseThrow();

    private MeasureTable() {}

    /** @param phrase folded, its words with one blank between them; or signs as they are */
    static Optional<Measure> find(String phrase) {
        return Optional.ofNullable(PHRASES.get(phrase));
    }

    private static Map<String, Measure> read() {
        Map<String, Measure> phrases = new HashMap<>();
        for (String line : Tables.lines("measures.txt")) {
            String[] sides = line.split(" = ");
            Measure measure = measure(sides[0].split(" "));
            Arrays.stream(sides[1].split(" \\| ")).forEach(phrase -> phrases.put(phrase, measure));
        }
        return Map.copyOf(phrases);
    }

    private static Measure measure(String[] words) {
        return switch (words[0]) {
            case "percent" -> new Measure.Percent();
            case "points" -> new Measure.Points(words[1]);
            case "currency" ->
                new Measure.Currency(words[1], words.length > 2 ? Optional.of(words[2]) : Optional.empty());
            case "unit" -> new Measure.Unit(words[1]);
            case "clock" -> new Measure.Clock(words[1].equals("pm"));
            default -> throw new IllegalStateException("no such kind of measure: " + words[0]);
        };
    }
}
