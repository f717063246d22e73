package dev.precis.check;

import java.util.List;

/** The rules of what the fact checks find, each as often as it is told. */
final class FoundRules {

    private FoundRules() {}

    static List<String> between(String french, String english) {
        return rules(FactCheck.between(french, english));
    }

    static List<String> supported(String claim, String... evidence) {
        return rules(FactCheck.supported(claim, List.of(evidence)));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
