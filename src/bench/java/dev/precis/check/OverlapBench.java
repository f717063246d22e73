package dev.precis.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the English of other sentences under French ones and counts what the overlap and the length of the two tell of it: loudly, that
 * is, as a major finding, or at all. Run it with {@code src/bench/overlap.sh}.
 */
public final class OverlapBench {

    /** Far enough away to be of another article. */
    private static final int AWAY = 701;

    /** Lengths that differ by less are alike. */
    private static final double ALIKE = 0.1;

    private OverlapBench() {}

    /** Counts of one kind of English. */
    private static final class Tally {
        private int all;
        private int loud;
        private int found;

        void add(String french, String english) {
            List<Finding> findings = Stream.concat(
                            OverlapCheck.between(french, english).stream(), LengthCheck.of(french, english).stream())
                    .toList();
            all++;
            found += findings.isEmpty() ? 0 : 1;
            loud += findings.stream().anyMatch(finding -> finding.severity() == Severity.MAJOR) ? 1 : 0;
        }

        String told() {
            return "%6.2f%% %6.2f%%".formatted(100.0 * loud / Math.max(1, all), 100.0 * found / Math.max(1, all));
        }
    }

    public static void main(String[] args) throws IOException {
        List<String> bases = new ArrayList<>(List.of(args));
        List<String> obeyed = List.of();
        if (bases.get(0).equals("--obeyed")) {
            obeyed = Files.readAllLines(Path.of(bases.get(1)), StandardCharsets.UTF_8);
            bases.subList(0, 2).clear();
        }
        System.out.printf(
                "%-10s %15s %15s %15s %15s%n", "loud, all", "translations", "others", "as long", "obedient lines");
        for (String base : bases) {
            measure(base, obeyed);
        }
    }

    private static void measure(String base, List<String> obeyed) throws IOException {
        List<String> french = Files.readAllLines(Path.of(base + ".fr"), StandardCharsets.UTF_8);
        List<String> english = Files.readAllLines(Path.of(base + ".en"), StandardCharsets.UTF_8);
        Tally translations = new Tally();
        Tally others = new Tally();
        Tally asLong = new Tally();
        Tally obedient = new Tally();
        for (int i = 0; i < french.size(); i++) {
            String source = french.get(i);
            translations.add(source, english.get(i));
            others.add(source, english.get((i + AWAY) % english.size()));
            another(english, i).ifPresent(text -> asLong.add(source, text));
            if (!obeyed.isEmpty()) {
                obedient.add(source, obeyed.get(i % obeyed.size()));
            }
        }
        System.out.printf(
                "%-10s %s %s %s %s%n",
                Path.of(base).getFileName(), translations.told(), others.told(), asLong.told(), obedient.told());
    }

    /** The next English, far enough away, that is about as long. */
    private static Optional<String> another(List<String> english, int i) {
        double length = Math.max(1, english.get(i).length());
        return Stream.iterate(i + AWAY, next -> next + 1)
                .limit(english.size() / 2)
                .map(next -> english.get(next % english.size()))
                .filter(text -> Math.abs(text.length() / length - 1) < ALIKE)
                .findFirst();
    }
}
