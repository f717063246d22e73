package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Severity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link ClaimCheck} says of a hypothesis as a claim that cites its premise, by the label that people gave the pair; and of each
 * premise that denies or doubts something as the evidence of a claim that says the same without the denial or the doubt.
 */
public final class ClaimBench {

    private static final Pattern DENIAL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ne |n['’])([^.,;:]{1,30}?)(?<!\\p{L})(?:pas|jamais|plus) (?!que|tous|toutes|seulement|encore)");
    private static final Map<String, String> DOUBTS = Map.of(
            "aurait",
            "a",
            "auraient",
            "ont",
            "serait",
            "est",
            "seraient",
            "sont",
            "pourrait",
            "va",
            "pourraient",
            "vont");

    private record Labelled(String premise, String hypothesis, String label) {}

    /** Pairs that were looked at, and of how many a rule spoke loudly. */
    private static final class Tally {

        private int pairs;
        private int loud;
        private final Map<String, Integer> byRule = new TreeMap<>();

        List<Finding> count(String claim, String evidence) {
            pairs++;
            List<Finding> found = ClaimCheck.of(claim, List.of(evidence)).stream()
                    .filter(finding -> finding.severity() != Severity.MINOR)
                    .toList();
            loud += found.isEmpty() ? 0 : 1;
            found.stream().map(Finding::rule).distinct().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
            return found;
        }
    }

    public static void main(String[] args) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(args));
        String show = arguments.get(0).equals("--show") ? arguments.remove(1) : "";
        arguments.remove("--show");
        Map<String, Tally> tallies = new TreeMap<>();
        for (String file : arguments) {
            for (Labelled pair : read(Path.of(file))) {
                List<Finding> found = tallies.computeIfAbsent(pair.label(), label -> new Tally())
                        .count(pair.hypothesis(), pair.premise());
                if (pair.label().equals(show) && !found.isEmpty()) {
                    found.forEach(finding -> System.out.println(
                            finding.rule() + ": " + finding.message().en()));
                    System.out.println("  " + pair.premise() + "\n  " + pair.hypothesis());
                }
                spoilt("denial taken out", without(pair.premise()), pair.premise(), tallies);
                spoilt("doubt taken out", certain(pair.premise()), pair.premise(), tallies);
            }
        }
        System.out.printf("%-20s %6s %6s  %s%n", "", "pairs", "loud", "by rule");
        tallies.forEach((label, tally) ->
                System.out.printf(Locale.ROOT, "%-20s %6d %6d  %s%n", label, tally.pairs, tally.loud, tally.byRule));
    }

    private static void spoilt(String name, String claim, String evidence, Map<String, Tally> tallies) {
        if (!claim.equals(evidence)) {
            tallies.computeIfAbsent(name, label -> new Tally()).count(claim, evidence);
        }
    }

    private static String without(String premise) {
        Matcher denial = DENIAL.matcher(premise);
        return denial.find()
                ? premise.substring(0, denial.start()) + denial.group(1) + premise.substring(denial.end())
                : premise;
    }

    private static String certain(String premise) {
        String certain = premise;
        for (Map.Entry<String, String> doubt : DOUBTS.entrySet()) {
            certain = certain.replaceAll("(?<!\\p{L})" + doubt.getKey() + "(?!\\p{L})", doubt.getValue());
        }
        return certain;
    }

    private static List<Labelled> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> columns = Arrays.asList(lines.get(0).split("\t"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> new Labelled(
                        text(row[columns.indexOf("premise")]),
                        text(row[columns.indexOf("hypothesis")]),
                        row[columns.indexOf("label_text")]))
                .toList();
    }

    private static String text(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return (quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip();
    }

    private ClaimBench() {}
}
