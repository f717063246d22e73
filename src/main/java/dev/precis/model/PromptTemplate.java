package dev.precis.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prompt files of one task.
 *
 * @param task {@code summary}, {@code translation} or {@code overview}
 * @param system text of {@code <task>.system.md}
 * @param user text of {@code <task>.user.md}, with {@code {{name}}} where material goes
 * @param repair text of {@code <task>.repair.md}, put before the user text when something is asked once more
 * @param sha256 hash over the three; part of every cache key of the task
 */
public record PromptTemplate(String task, String system, String user, String repair, String sha256) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z_]+)}}");

    /** The question with its material filled in; a slot without a value becomes empty. Values are never read again. */
    public Prompt ask(Map<String, String> values) {
        return new Prompt(fill(system, values), fill(user, values));
    }

    /** The same question asked once more, with what was wrong told first. */
    public Prompt askAgain(Map<String, String> values) {
        return new Prompt(fill(system, values), fill(repair, values) + "\n\n" + fill(user, values));
    }

    /** Everything the three files say themselves: what an answer has no reason to repeat. */
    public List<String> instructions() {
        return List.of(system, user, repair);
    }

    private static String fill(String text, Map<String, String> values) {
        if (!text.contains("{{")) {
            return text.strip();
        }
        return SLOT.matcher(text)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "")))
                .strip();
    }
}
