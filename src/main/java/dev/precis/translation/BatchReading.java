package dev.precis.translation;

import dev.precis.article.NormalText;
import dev.precis.check.EchoCheck;
import dev.precis.check.Finding;
import dev.precis.check.PairingCheck;
import dev.precis.check.StatusTable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one answer gives to the questions of a batch, held against the French of each and of its neighbours. Every question is
 * in exactly one of the two.
 *
 * @param given by question, with what the checks find in it
 * @param faults why a question has nothing that can be used
 */
record BatchReading(Map<Question, Given> given, Map<Question, Fault> faults) {

    /** A model is told the gist of what was wrong, not an essay. */
    private static final int MOST_TOLD = 8;

    private static final int LONGEST_TOLD = 240;

    /** An English and what is wrong with it. */
    record Given(String english, List<Finding> findings) {}

    /**
     * @param asked the questions this answer is to
     * @param batch all questions whose French the model has seen beside them
     */
    static BatchReading of(
            TranslationTask task, List<Question> asked, List<Question> batch, TranslationDraft draft, EchoCheck echo) {
        DraftReading reading = TranslationChecker.read(
                asked.stream().map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new)), draft);
        Map<Question, Fault> faults = new LinkedHashMap<>();
        Map<Question, String> texts = new LinkedHashMap<>();
        for (Question question : asked) {
            Optional.ofNullable(reading.accepted().get(question.id()))
                    .ifPresentOrElse(
                            text -> texts.put(question, text),
                            () -> faults.put(question, reading.faults().get(question.id())));
        }
        texts.forEach((question, text) -> echo.in(text).ifPresent(told -> faults.put(question, Fault.ECHO)));
        misplaced(batch, texts).keySet().forEach(question -> faults.putIfAbsent(question, Fault.MISPLACED));
        Map<Question, Given> given = new LinkedHashMap<>();
        texts.forEach((question, text) -> {
            if (!faults.containsKey(question)) {
                given.put(question, new Given(text, task.checks().findings(question.french(), text)));
            }
        });
        return new BatchReading(given, faults);
    }

    private static Map<Question, Question> misplaced(List<Question> batch, Map<Question, String> texts) {
        Map<Integer, Integer> found = PairingCheck.misplaced(
                batch.stream().map(Question::french).toList(),
                batch.stream().map(question -> texts.getOrDefault(question, "")).toList());
        Map<Question, Question> misplaced = new HashMap<>();
        found.forEach((is, fits) -> misplaced.put(batch.get(is), batch.get(fits)));
        return misplaced;
    }

    /** What is to be asked once more, by question, in words for the model. */
    Map<Question, String> toldToModel() {
        Map<Question, String> told = new LinkedHashMap<>();
        faults.forEach((question, fault) -> told.put(question, fault.told().en()));
        given.forEach((question, text) -> {
            if (!StatusTable.isSound(text.findings())) {
                told.put(question, told(text.findings()));
            }
        });
        return told;
    }

    /** On one line, so that nothing in it can pass for a unit of the question. */
    private static String told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !StatusTable.isSound(List.of(finding)))
                .limit(MOST_TOLD)
                .map(finding -> finding.rule() + ": "
                        + brief(NormalText.of(finding.message().en())))
                .collect(Collectors.joining("; "));
    }

    private static String brief(String message) {
        return message.length() <= LONGEST_TOLD
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST_TOLD / 2)) + "\u2026";
    }
}
