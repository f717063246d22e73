package dev.precis.translation;

import dev.precis.check.Origin;
import dev.precis.model.AnswerSchema;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelGateway;
import dev.precis.model.ModelQuestion;
import dev.precis.model.ModelReply;
import dev.precis.model.Prompt;
import dev.precis.model.Tokens;
import dev.precis.segment.Chunks;
import dev.precis.segment.TokenCounter;
import dev.precis.translation.Outcome.Lacking;
import dev.precis.translation.Outcome.Written;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts questions to a model, batch by batch; what an answer lacks is asked once more, alone. */
final class BatchAsker {

    private static final AnswerSchema<TranslationDraft> SCHEMA =
            AnswerSchema.of(TranslationTask.NAME, TranslationDraft.class);

    /** How often a batch whose answer is cut off is halved: an eighth is still cut off only where the limit is hopeless. */
    private static final int MOST_HALVINGS = 3;

    private final ModelGateway gateway;
    private final BatchThreads threads;
    private final int batchTokens;

    BatchAsker(ModelGateway gateway, BatchThreads threads, int batchTokens) {
        this.gateway = gateway;
        this.threads = threads;
        this.batchTokens = batchTokens;
    }

    /** An outcome for every question. */
    Map<Question, Outcome> ask(TranslationTask task, List<Question> questions) {
        TokenCounter counter = TokenCounter.of(task.modelName());
        return sideBySide(
                Chunks.pack(questions, QuestionSheet::line, counter, batchTokens), batch -> first(task, batch, 0));
    }

    private Map<Question, Outcome> sideBySide(
            List<List<Question>> batches, Function<List<Question>, Map<Question, Outcome>> asking) {
        List<Supplier<Map<Question, Outcome>>> tasks = batches.stream()
                .<Supplier<Map<Question, Outcome>>>map(batch -> () -> asking.apply(batch))
                .toList();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        threads.sideBySide(tasks).forEach(outcomes::putAll);
        return outcomes;
    }

    private Map<Question, Outcome> first(TranslationTask task, List<Question> batch, int halvings) {
        ModelReply<TranslationDraft> reply = put(task, QuestionSheet.first(task, batch));
        if (reply instanceof ModelReply.Answer<TranslationDraft> answer) {
            return completed(task, batch, answer);
        }
        ModelFailure failure = ((ModelReply.Failed<TranslationDraft>) reply).failure();
        if (failure instanceof ModelFailure.Truncated && batch.size() > 1) {
            return halvings == MOST_HALVINGS ? lacking(batch, failure) : halved(task, batch, halvings);
        }
        boolean worthAsking = failure instanceof ModelFailure.Truncated || failure instanceof ModelFailure.Unusable;
        return worthAsking ? again(task, batch, told(batch, failure)) : lacking(batch, failure);
    }

    private Map<Question, Outcome> halved(TranslationTask task, List<Question> batch, int halvings) {
        int middle = batch.size() / 2;
        return sideBySide(
                List.of(batch.subList(0, middle), batch.subList(middle, batch.size())),
                half -> first(task, half, halvings + 1));
    }

    private Map<Question, Outcome> completed(
            TranslationTask task, List<Question> batch, ModelReply.Answer<TranslationDraft> answer) {
        DraftReading reading = read(batch, answer);
        Map<Question, Outcome> outcomes = written(batch, reading, answer.tokens(), false);
        List<Question> faulty = batch.stream()
                .filter(question -> reading.faults().containsKey(question.id()))
                .toList();
        if (!faulty.isEmpty()) {
            Map<String, String> told = new LinkedHashMap<>();
            reading.faults().forEach((id, fault) -> told.put(id, fault.told()));
            outcomes.putAll(again(task, faulty, told));
        }
        return outcomes;
    }

    private Map<Question, Outcome> again(TranslationTask task, List<Question> batch, Map<String, String> faults) {
        ModelReply<TranslationDraft> reply = put(task, QuestionSheet.again(task, batch, faults));
        if (!(reply instanceof ModelReply.Answer<TranslationDraft> answer)) {
            return lacking(batch, ((ModelReply.Failed<TranslationDraft>) reply).failure());
        }
        DraftReading reading = read(batch, answer);
        Map<Question, Outcome> outcomes = written(batch, reading, answer.tokens(), true);
        for (Question question : batch) {
            outcomes.computeIfAbsent(
                    question, still -> Lacking.because(reading.faults().get(still.id())));
        }
        return outcomes;
    }

    private ModelReply<TranslationDraft> put(TranslationTask task, Prompt prompt) {
        return gateway.ask(
                new ModelQuestion<>(TranslationTask.NAME, task.request().model(), prompt, SCHEMA),
                task.request().meter());
    }

    private static DraftReading read(List<Question> batch, ModelReply.Answer<TranslationDraft> answer) {
        return TranslationChecker.read(
                batch.stream().map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new)), answer.draft());
    }

    private static Map<Question, Outcome> written(
            List<Question> batch, DraftReading reading, Tokens cost, boolean repaired) {
        long whole =
                batch.stream().mapToLong(question -> question.french().length()).sum();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        for (Question question : batch) {
            String english = reading.accepted().get(question.id());
            if (english != null) {
                Tokens share = cost.share(question.french().length(), whole);
                outcomes.put(question, new Written(english, Origin.MODEL, repaired, share));
            }
        }
        return outcomes;
    }

    private static Map<String, String> told(List<Question> batch, ModelFailure failure) {
        Map<String, String> told = new LinkedHashMap<>();
        batch.forEach(question -> told.put(question.id(), failure.detail()));
        return told;
    }

    private static Map<Question, Outcome> lacking(List<Question> batch, ModelFailure failure) {
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        batch.forEach(question -> outcomes.put(question, Lacking.because(failure)));
        return outcomes;
    }
}
