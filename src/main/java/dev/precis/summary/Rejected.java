package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Severity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An item of an answer that cannot stand.
 *
 * @param list the list of the draft it stood in, such as {@code points}
 * @param item the model's own words, shortened
 * @param reason in plain English, for the model asked again and for the reader told of a gap
 */
record Rejected(String list, String item, String reason) {

    private static final int BRIEF = 60;

    /** A model is told the gist of what was wrong, not an essay. */
    private static final int MOST_TOLD = 5;

    private static final int LONGEST_TOLD = 240;

    static Rejected of(String list, String item, String reason) {
        return new Rejected(list, brief(item), reason);
    }

    /** A claim that stands in doubt: its findings on one line, without remarks. */
    static Rejected of(String list, String item, List<Finding> findings) {
        String reason = findings.stream()
                .filter(finding -> finding.severity() != Severity.MINOR)
                .limit(MOST_TOLD)
                .map(finding -> PromptLines.fold(finding.message()))
                .map(message -> message.length() <= LONGEST_TOLD
                        ? message
                        : message.substring(0, message.offsetByCodePoints(0, LONGEST_TOLD / 2)) + "\u2026")
                .collect(Collectors.joining("; "));
        return of(list, item, reason);
    }

    /** Enough of a text to know it by, on one line. */
    static String brief(String text) {
        String line = PromptLines.fold(text);
        return line.length() <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF - 10)) + "…";
    }

    /** As a line that tells the model what was wrong. */
    String told() {
        return "- " + list + (item.isEmpty() ? "" : " « " + item + " »") + ": " + reason;
    }
}
