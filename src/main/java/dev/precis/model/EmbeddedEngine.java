package dev.precis.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.precis.model.ModelFailure.Downloading;
import dev.precis.model.ModelFailure.NoModel;
import dev.precis.model.ModelFailure.TimedOut;
import dev.precis.model.ModelFailure.TooLong;
import dev.precis.model.ModelFailure.Truncated;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.embedded.EmbeddedModel;
import dev.precis.model.embedded.NotAnswered;
import dev.precis.model.embedded.Stage;

import java.util.Optional;
import java.util.OptionalInt;

/** llama.cpp on this machine. */
final class EmbeddedEngine implements Engine {

    private final EmbeddedModel embedded;
    private final int maxAnswerTokens;
    private final boolean asked;

    /**
     * @param maxAnswerTokens 0 for as many as there is room for
     * @param asked whether somebody chose it; where nobody did, the service goes on without a model until this one is here
     */
    EmbeddedEngine(EmbeddedModel embedded, int maxAnswerTokens, boolean asked) {
        this.embedded = embedded;
        this.maxAnswerTokens = maxAnswerTokens;
        this.asked = asked;
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public String provider() {
        return "llama_cpp";
    }

    @Override
    public Optional<String> model() {
        return Optional.of(embedded.name());
    }

    @Override
    public Optional<NoModel> absence() {
        if (asked) {
            return Optional.empty();
        }
        Stage stage = embedded.need();
        return switch (stage.kind()) {
            case HERE -> Optional.empty();
            case ABSENT, FETCHING ->
                Optional.of(new NoModel(
                        "the language model is on its way to this machine, " + stage.percent() + " % of it are here",
                        true));
            case FAILED -> Optional.of(new NoModel("there is no language model here: " + stage.reason(), false));
        };
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(String.join("\n", name(), embedded.name(), "temperature=0.0", "seed=" + Protocol.SEED));
    }

    @Override
    public OptionalInt contextTokens() {
        return OptionalInt.of(embedded.contextTokens());
    }

    @Override
    public Attempt attempt(ModelQuestion<?> question, Deadline deadline) {
        try {
            return judged(embedded.within(deadline.remaining(), maxAnswerTokens).chat(question.request()));
        } catch (NotAnswered e) {
            return failed(failure(e), Tokens.NONE);
        }
    }

    private static Attempt judged(ChatResponse response) {
        Tokens tokens = StatedUsage.of(response.tokenUsage());
        return response.finishReason() == FinishReason.LENGTH
                ? failed(new Truncated("the answer was cut off at a length limit"), tokens)
                : new Attempt.Answered(response.aiMessage().text(), tokens);
    }

    private static ModelFailure failure(NotAnswered none) {
        return switch (none.why()) {
            case ABSENT -> new NoModel(none.getMessage(), false);
            case FETCHING -> new Downloading(none.getMessage());
            case TOO_LONG -> new TooLong(none.getMessage());
            case LATE -> new TimedOut(none.getMessage());
            case BROKEN -> new Unavailable(none.getMessage(), Optional.empty());
        };
    }

    private static Attempt failed(ModelFailure failure, Tokens tokens) {
        return new Attempt.Failed(failure, false, tokens);
    }

    @Override
    public Condition look() {
        Stage stage = embedded.stage();
        return switch (stage.kind()) {
            case HERE -> Condition.READY;
            case ABSENT ->
                new Condition(
                        EngineReport.State.ABSENT, OptionalInt.empty(), "its file is fetched when it is first asked");
            case FETCHING -> new Condition(EngineReport.State.DOWNLOADING, OptionalInt.of(stage.percent()), "");
            case FAILED -> Condition.none(stage.reason());
        };
    }

    @Override
    public void close() {
        embedded.close();
    }
}
