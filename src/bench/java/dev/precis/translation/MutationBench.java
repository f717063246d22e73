package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.check.Severity;
import dev.precis.term.Glossary;
import dev.precis.term.TermFinder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the checks say of human translations (false alarms, unless the person erred), and how much of what is then spoilt in
 * them they find. A spoilt pair is found if it has a finding that the pair did not have before; loud are those found with a
 * critical or major one.
 *
 * <p>{@code [--alarms N] [--of RULE] [--missed KIND] BASE …}: pairs of files {@code BASE.fr} and {@code BASE.en}; N alarms drawn
 * at random are printed to be read, of all that are critical or major or, of whatever severity, of one rule; and the spoilt pairs
 * of a kind that were not found, or, of {@code "soft KIND"}, those found with minor findings alone. {@code --missed} may stand
 * several times.
 */
public final class MutationBench {

    private static final TermFinder NO_TERMS = new Glossary(List.of()).finder();
    private static final long SEED = 20_261_126;

    private final List<Pair> pairs;

    private MutationBench(List<Pair> pairs) {
        this.pairs = pairs;
    }

    public static void main(String[] args) throws IOException {
        int alarms = 0;
        String rule = "";
        Set<String> missed = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--alarms" -> alarms = Integer.parseInt(args[++i]);
                case "--of" -> rule = args[++i];
                case "--missed" -> missed.add(args[++i]);
                default -> pairs.addAll(Pair.read(args[i]));
            }
        }
        MutationBench bench = new MutationBench(pairs);
        bench.falseAlarms(alarms, rule);
        bench.recall(missed);
    }

    private void falseAlarms(int told, String rule) {
        Map<String, Integer> segments = new TreeMap<>();
        int alarmed = 0;
        List<String> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Finding> findings = findings(pair);
            new HashSet<>(findings.stream().map(MutationBench::label).toList())
                    .forEach(label -> segments.merge(label, 1, Integer::sum));
            List<Finding> loud = findings.stream()
                    .filter(finding -> finding.severity() != Severity.MINOR)
                    .toList();
            alarmed += loud.isEmpty() ? 0 : 1;
            List<Finding> asked = rule.isEmpty()
                    ? loud
                    : findings.stream()
                            .filter(finding -> finding.rule().equals(rule))
                            .toList();
            asked.forEach(finding -> lines.add("%s: %s%n   %s%n   %s"
                    .formatted(label(finding), finding.message().en(), pair.french(), pair.english())));
        }
        System.out.printf(
                "%d pairs, critical or major findings on %d (%.2f %%)%n", pairs.size(), alarmed, percent(alarmed));
        segments.forEach((label, count) -> System.out.printf("   %-34s %6d  %.2f %%%n", label, count, percent(count)));
        Collections.shuffle(lines, new Random(SEED));
        System.out.printf("alarms drawn with the seed %d:%n", SEED);
        lines.stream().limit(told).forEach(System.out::println);
    }

    private double percent(int count) {
        return 100.0 * count / pairs.size();
    }

    private void recall(Set<String> told) {
        System.out.printf("%-28s %7s %7s %8s %8s %8s%n", "spoilt", "pairs", "found", "recall", "loud", "target");
        mutations().forEach(mutation -> {
            Random random = new Random(SEED);
            int spoilt = 0;
            int found = 0;
            int loud = 0;
            for (Pair pair : pairs) {
                Optional<Pair> worse = mutation.spoil(pair, random).filter(other -> !other.equals(pair));
                if (worse.isEmpty()) {
                    continue;
                }
                spoilt++;
                List<Finding> more = more(pair, worse.get());
                boolean seen = !more.isEmpty();
                loud += more.stream().anyMatch(finding -> finding.severity() != Severity.MINOR) ? 1 : 0;
                found += seen ? 1 : 0;
                boolean isLoud = more.stream().anyMatch(finding -> finding.severity() != Severity.MINOR);
                if (!isLoud && told.contains(seen ? "soft " + mutation.kind() : mutation.kind())) {
                    System.out.printf(
                            "   %s%n   %s%n   %s%n   %s%n%n",
                            pair.french(),
                            pair.english(),
                            worse.get().english(),
                            more.stream().map(finding -> finding.message().en()).toList());
                }
            }
            System.out.printf(
                    "%-28s %7d %7d %7.2f%% %7.2f%% %7.0f%%%n",
                    mutation.kind(),
                    spoilt,
                    found,
                    100.0 * found / Math.max(1, spoilt),
                    100.0 * loud / Math.max(1, spoilt),
                    100 * mutation.target());
        });
    }

    private Stream<Mutation> mutations() {
        return Stream.concat(Arrays.stream(NumberMutation.values()), WordMutation.of(new CorpusWords(pairs)).stream());
    }

    /** What is found in a spoilt pair that was not in the good one. */
    private static List<Finding> more(Pair pair, Pair spoilt) {
        Set<String> before = new HashSet<>(
                findings(pair).stream().map(finding -> finding.message().en()).toList());
        return findings(spoilt).stream()
                .filter(finding -> !before.contains(finding.message().en()))
                .toList();
    }

    private static List<Finding> findings(Pair pair) {
        return TranslationChecker.findings(pair.french(), pair.english(), NO_TERMS);
    }

    private static String label(Finding finding) {
        return finding.severity().wireName() + " " + finding.rule();
    }
}
