package dev.precis.summary;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Article text as it is put into a question: folded to one line, so that no line of it can begin with a bracketed id and
 * be taken for a segment.
 */
final class PromptLines {

    /** Control characters, among them every one some reader takes for the end of a line, and Unicode's line ends. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+");

    private PromptLines() {}

    /** The text on one line. */
    static String fold(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** Each segment on a line of its own as {@code [id] text}. */
    static String segments(Map<String, String> textsById) {
        return textsById.entrySet().stream()
                .map(segment -> "[" + segment.getKey() + "] " + fold(segment.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** What was wrong with an answer, a line each. */
    static String problems(List<Rejected> rejected) {
        return rejected.stream().map(Rejected::told).collect(Collectors.joining("\n"));
    }
}
