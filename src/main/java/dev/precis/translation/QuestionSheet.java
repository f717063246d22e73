package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.article.NormalText;
import dev.precis.model.Prompt;
import dev.precis.term.TermEntry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions as a model reads them. Every unit is one line {@code [id] text}; no other line begins with a bracket, whatever text,
 * context and glossary hold.
 */
final class QuestionSheet {

    private static final int NEIGHBOURS_BEFORE = 2;
    private static final int NEIGHBOURS_AFTER = 1;

    private QuestionSheet() {}

    static Prompt first(TranslationTask task, List<Question> asked) {
        return task.template().ask(values(task, asked, ""));
    }

    /** @param faults what was wrong with the first answer, by question, on one line each */
    static Prompt again(TranslationTask task, List<Question> asked, Map<Question, String> faults) {
        String told = faults.entrySet().stream()
                .map(fault -> "- " + fault.getKey().id() + ": " + fault.getValue())
                .collect(Collectors.joining("\n"));
        return task.template().askAgain(values(task, asked, told));
    }

    private static Map<String, String> values(TranslationTask task, List<Question> asked, String faults) {
        return Map.of(
                "target", english(task.request().target()),
                "units", units(task, asked),
                "context", task.request().context().map(QuestionSheet::context).orElse(""),
                "glossary", glossary(task, asked),
                "memory", memory(task, asked),
                "faults", faults);
    }

    private static String english(Language target) {
        return switch (target) {
            case BRITISH_ENGLISH -> "British English (en-GB)";
            case AMERICAN_ENGLISH -> "American English (en-US)";
            case FRENCH -> throw new IllegalArgumentException("not a language to translate into: " + target.tag());
        };
    }

    private static String units(TranslationTask task, List<Question> asked) {
        List<String> texts = task.texts();
        Map<Integer, Question> byPosition = new HashMap<>();
        asked.forEach(question -> byPosition.put(question.position(), question));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Question question = byPosition.get(i);
            if (question != null) {
                lines.add(line(question));
            } else if (task.request().consecutive() && isNeighbour(i, byPosition.keySet())) {
                lines.add(context(texts.get(i)));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The line a question is asked in. */
    static String line(Question question) {
        return "[" + question.id() + "] " + question.french();
    }

    private static boolean isNeighbour(int position, Set<Integer> asked) {
        for (int distance = 1; distance <= NEIGHBOURS_BEFORE; distance++) {
            if (asked.contains(position + distance)) {
                return true;
            }
        }
        return asked.contains(position - NEIGHBOURS_AFTER);
    }

    private static String context(String text) {
        return Stream.of(text.split("\\R"))
                .map(NormalText::of)
                .filter(line -> !line.isEmpty())
                .map(line -> "| " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String glossary(TranslationTask task, List<Question> asked) {
        Set<TermEntry> settled = new LinkedHashSet<>();
        asked.forEach(question -> settled.addAll(task.terms().in(question.french())));
        return settled.stream().map(QuestionSheet::settled).collect(Collectors.joining("\n"));
    }

    /** What is nearly the same and has English, with the difference marked; numbers in it are another text's. */
    private static String memory(TranslationTask task, List<Question> asked) {
        return asked.stream()
                .flatMap(question -> task.memory().apply(question.french()).stream()
                        .map(similar -> "- %s, %d %% alike: %s = %s"
                                .formatted(
                                        question.id(),
                                        (int) (similar.likeness() * 100),
                                        similar.difference(),
                                        NormalText.of(similar.unit().entry().target()))))
                .collect(Collectors.joining("\n"));
    }

    private static String settled(TermEntry entry) {
        String line = "- " + NormalText.of(entry.source()) + " = " + NormalText.of(entry.target());
        return entry.forbidden().isEmpty()
                ? line
                : line + " (never: " + NormalText.of(String.join("; ", entry.forbidden())) + ")";
    }
}
