package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether an answer gives away what the model was told. An echo is a run of words that stand so in the instructions, or one
 * word of them that no language has: a canary. Examples between quotation marks are no instructions; real articles hold their words.
 *
 * <p>The prompts are public files, so that what they say is no secret; an echo still means that the answer obeys somebody else.
 */
public final class EchoCheck {

    /** For texts that no model wrote. */
    public static final EchoCheck NONE = new EchoCheck(Set.of(), Set.of());

    public static final Message TOLD =
            Message.of("it repeats what the model was told", "les consignes données au modèle y sont répétées");

    /** Shorter runs stand in ordinary prose as well. */
    private static final int RUN = 8;

    private static final Pattern EXAMPLES = Pattern.compile(
            "\u00AB[^\u00BB]*+\u00BB|\u201C[^\u201D]*+\u201D|\"[^\"]*+\"|`[^`\n]*+`|\\{\\{[a-z_]++}}|\\n\\s*+\\n");

    /** Twelve characters and more with a digit among the letters. */
    private static final Pattern CANARY =
            Pattern.compile("(?<![\\p{L}\\p{N}_-])(?=[\\p{L}_-]*+\\p{N})(?=[\\p{N}_-]*+\\p{L})[\\p{L}\\p{N}_-]{12,}+");

    private static final int MOST_READ = 16;

    /** Reading instructions takes longer than holding a text against them, and they change only with the prompt files. */
    private static final Map<List<String>, EchoCheck> READ = new ConcurrentHashMap<>();

    private final Set<String> runs;
    private final Set<String> canaries;

    private EchoCheck(Set<String> runs, Set<String> canaries) {
        this.runs = runs;
        this.canaries = canaries;
    }

    /** @param instructions the prompt's own words, the material that is filled into them left out */
    public static EchoCheck of(List<String> instructions) {
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        return READ.computeIfAbsent(List.copyOf(instructions), EchoCheck::read);
    }

    private static EchoCheck read(List<String> instructions) {
        Set<String> runs = new HashSet<>();
        Set<String> canaries = new HashSet<>();
        for (String text : instructions) {
            CANARY.matcher(text).results().forEach(canary -> canaries.add(canary.group()));
            for (String part : EXAMPLES.split(text)) {
                addRuns(FoldedText.of(part).words(), runs);
            }
        }
        return new EchoCheck(runs, canaries);
    }

    private static void addRuns(String[] words, Set<String> runs) {
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(run(words, i));
        }
    }

    private static String run(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, from + RUN));
    }

    /** Why {@code text} may not be shown; it is never quoted. */
    public Optional<Message> in(String text) {
        if (runs.isEmpty() && canaries.isEmpty()) {
            return Optional.empty();
        }
        return canaries.stream().anyMatch(text::contains)
                        || holdsRun(FoldedText.of(text).words())
                ? Optional.of(TOLD)
                : Optional.empty();
    }

    private boolean holdsRun(String[] words) {
        for (int i = 0; i + RUN <= words.length; i++) {
            if (runs.contains(run(words, i))) {
                return true;
            }
        }
        return false;
    }
}
