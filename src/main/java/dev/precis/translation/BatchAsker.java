package dev.precis.translation;

import dev.precis.cache.CachedResult;
import dev.precis.cache.Flight;
import dev.precis.check.Origin;
import dev.precis.check.StatusTable;
import dev.precis.model.AnswerSchema;
import dev.precis.model.Meter;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts questions to a model, batch by batch; what an answer lacks or says wrongly is asked once more, alone. */
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
        int budget = BatchBudget.within(gateway.contextTokens(task.request().model()), task, counter, batchTokens);
        return sideBySide(
                task, Chunks.pack(questions, QuestionSheet::line, counter, budget), batch -> first(task, batch, 0));
    }

    /** Waits for what somebody else is asking. */
    CachedResult await(Flight flight, Meter meter) {
        return gateway.courtesy().away(meter.lane(), flight::await);
    }

    private Map<Question, Outcome> sideBySide(
            TranslationTask task,
            List<List<Question>> batches,
            Function<List<Question>, Map<Question, Outcome>> asking) {
        List<Supplier<Map<Question, Outcome>>> tasks = batches.stream()
                .<Supplier<Map<Question, Outcome>>>map(batch -> () -> asking.apply(batch))
                .toList();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        threads.sideBySide(gateway.courtesy(), task.request().meter().lane(), tasks)
                .forEach(outcomes::putAll);
        return outcomes;
    }

    private Map<Question, Outcome> first(TranslationTask task, List<Question> batch, int halvings) {
        ModelReply<TranslationDraft> reply = put(task, QuestionSheet.first(task, batch));
        if (reply instanceof ModelReply.Answer<TranslationDraft> answer) {
            return completed(task, batch, answer);
        }
        ModelFailure failure = ((ModelReply.Failed<TranslationDraft>) reply).failure();
        if (failure instanceof ModelFailure.Truncated || failure instanceof ModelFailure.TooLong) {
            boolean canBeHalved = batch.size() > 1 && halvings < MOST_HALVINGS;
            return canBeHalved ? halved(task, batch, halvings) : lacking(batch, failure);
        }
        return failure instanceof ModelFailure.Unusable
                ? again(task, batch, batch, told(batch, failure))
                : lacking(batch, failure);
    }

    private Map<Question, Outcome> halved(TranslationTask task, List<Question> batch, int halvings) {
        int middle = batch.size() / 2;
        return sideBySide(
                task,
                List.of(batch.subList(0, middle), batch.subList(middle, batch.size())),
                half -> first(task, half, halvings + 1));
    }

    private Map<Question, Outcome> completed(
            TranslationTask task, List<Question> batch, ModelReply.Answer<TranslationDraft> answer) {
        BatchReading reading = BatchReading.of(task, batch, batch, answer.draft(), task.echo());
        Map<Question, String> told = reading.toldToModel();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        reading.given().forEach((question, given) -> outcomes.put(question, written(batch, question, given, answer)));
        if (!told.isEmpty()) {
            outcomes.putAll(mended(task, batch, told, outcomes));
        }
        return outcomes;
    }

    /** The one repair of a batch: structure and content together, those units alone. The better answer of the two stays. */
    private Map<Question, Outcome> mended(
            TranslationTask task, List<Question> batch, Map<Question, String> told, Map<Question, Outcome> first) {
        List<Question> asked = batch.stream().filter(told::containsKey).toList();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        again(task, asked, batch, told).forEach((question, second) -> {
            Outcome stood = first.get(question);
            outcomes.put(question, stood instanceof Written written ? better(written, second) : second);
        });
        return outcomes;
    }

    private static Outcome better(Written first, Outcome second) {
        if (second instanceof Written written) {
            return StatusTable.isBetter(written.findings(), first.findings()) ? written : first;
        }
        return ((Lacking) second).failure().isPresent() ? first.unsettled() : first;
    }

    private Map<Question, Outcome> again(
            TranslationTask task, List<Question> asked, List<Question> batch, Map<Question, String> told) {
        ModelReply<TranslationDraft> reply = put(task, QuestionSheet.again(task, asked, told));
        if (!(reply instanceof ModelReply.Answer<TranslationDraft> answer)) {
            return lacking(asked, ((ModelReply.Failed<TranslationDraft>) reply).failure());
        }
        BatchReading reading = BatchReading.of(task, asked, batch, answer.draft(), task.echo());
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        reading.given()
                .forEach((question, given) -> outcomes.put(
                        question, written(asked, question, given, answer).asRepaired()));
        reading.faults().forEach((question, fault) -> outcomes.put(question, Lacking.because(fault)));
        return outcomes;
    }

    private ModelReply<TranslationDraft> put(TranslationTask task, Prompt prompt) {
        return gateway.ask(
                new ModelQuestion<>(TranslationTask.NAME, task.request().model(), prompt, SCHEMA),
                task.request().meter());
    }

    private static Written written(
            List<Question> asked,
            Question question,
            BatchReading.Given given,
            ModelReply.Answer<TranslationDraft> answer) {
        long whole = asked.stream().mapToLong(each -> each.french().length()).sum();
        Tokens share = answer.tokens().share(question.french().length(), whole);
        return new Written(given.english(), Origin.MODEL, given.findings(), false, true, share);
    }

    private static Map<Question, String> told(List<Question> batch, ModelFailure failure) {
        Map<Question, String> told = new LinkedHashMap<>();
        batch.forEach(question -> told.put(question, failure.detail()));
        return told;
    }

    private static Map<Question, Outcome> lacking(List<Question> batch, ModelFailure failure) {
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        batch.forEach(question -> outcomes.put(question, Lacking.because(failure)));
        return outcomes;
    }
}
