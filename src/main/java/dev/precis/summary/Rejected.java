package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;

import java.util.List;
import java.util.stream.Stream;

/**
 * An item of an answer that cannot stand.
 *
 * @param list the list of the draft it stood in, such as {@code points}
 * @param item the model's own words, shortened
 * @param reason for the model asked again, in English, and for the reader told of a gap
 */
record Rejected(String list, String item, Message reason) {

    private static final int BRIEF = 60;

    /** A model is told the gist of what was wrong, not an essay. */
    private static final int MOST_TOLD = 5;

    private static final int LONGEST_TOLD = 240;

    static Rejected of(String list, String item, Message reason) {
        return new Rejected(list, brief(item), reason);
    }

    /** A claim that stands in doubt: its findings on one line, without remarks. */
    static Rejected of(String list, String item, List<Finding> findings) {
        Stream<Message> reasons = findings.stream()
                .filter(finding -> finding.severity() != Severity.MINOR)
                .limit(MOST_TOLD)
                .map(finding -> finding.message().each(Rejected::gist));
        return of(list, item, Message.listed(reasons, "; "));
    }

    private static String gist(String message) {
        String line = PromptLines.fold(message);
        return line.length() <= LONGEST_TOLD
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TOLD / 2)) + "\u2026";
    }

    /** Enough of a text to know it by, on one line. */
    static String brief(String text) {
        String line = PromptLines.fold(text);
        return line.length() <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF - 10)) + "…";
    }

    /** As a line that tells the model what was wrong. */
    String told() {
        return "- " + list + (item.isEmpty() ? "" : " « " + item + " »") + ": " + reason.en();
    }
}
