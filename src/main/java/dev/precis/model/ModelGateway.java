package dev.precis.model;

import dev.precis.model.ModelFailure.NoModel;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelFailure.Withdrawn;
import dev.precis.model.ModelReply.Failed;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one door to a language model: bounded, with a deadline and the only retry layer. */
@Singleton
@Startup
public final class ModelGateway {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Engine engine;
    private final Places turns;
    private final Duration timeout;
    private final int maxRetries;
    private final Backoff backoff;
    private final Consumer<ModelCall> calls;
    private final Courtesy courtesy;

    @Inject
    public ModelGateway(ModelConfig config, Clock clock, Event<ModelCall> calls, Courtesy courtesy) {
        this(
                config,
                clock,
                calls::fire,
                new Backoff(FIRST_PAUSE, () -> ThreadLocalRandom.current().nextDouble()),
                courtesy);
    }

    ModelGateway(ModelConfig config, Clock clock, Consumer<ModelCall> calls, Backoff backoff) {
        this(config, clock, calls, backoff, new Courtesy());
    }

    private ModelGateway(
            ModelConfig config, Clock clock, Consumer<ModelCall> calls, Backoff backoff, Courtesy courtesy) {
        require(config.concurrency() >= 1, "precis.model.concurrency must be 1 or more");
        require(config.maxRetries() >= 0, "precis.model.max-retries must be 0 or more");
        require(!config.timeout().isNegative() && !config.timeout().isZero(), "precis.model.timeout must be above 0");
        this.engine = Engine.of(config, clock);
        this.turns = new Places(config.concurrency());
        this.timeout = config.timeout();
        this.maxRetries = config.maxRetries();
        this.backoff = backoff;
        this.calls = calls;
        this.courtesy = courtesy;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ConfigurationException(otherwise);
        }
    }

    /**
     * Asks once, retrying what a retry can mend. Never throws for a fault of model or network. Blocks: for its turn as long as that
     * takes, then until the deadline at most.
     */
    public <T> ModelReply<T> ask(ModelQuestion<T> question, Meter meter) {
        if (!(engine instanceof OpenAiEngine chat)) {
            return new Failed<>(new NoModel("no language model is configured"));
        }
        if (!question.model().map(this::knows).orElse(true)) {
            return new Failed<>(new Unavailable("that model is not at hand here", Optional.empty()));
        }
        return courtesy.away(meter.lane(), () -> inTurn(chat, question, meter));
    }

    private <T> ModelReply<T> inTurn(OpenAiEngine chat, ModelQuestion<T> question, Meter meter) {
        try {
            turns.acquire(meter.lane());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed<>(HttpFailures.ofInterrupt().failure());
        }
        try {
            return meter.isStillWanted()
                    ? persistently(chat, question, meter)
                    : new Failed<>(new Withdrawn("the batch was cancelled"));
        } finally {
            turns.release();
        }
    }

    private <T> ModelReply<T> persistently(OpenAiEngine chat, ModelQuestion<T> question, Meter meter) {
        Deadline deadline = Deadline.in(timeout);
        for (int retry = 0; ; retry++) {
            Attempt attempt = counted(chat, question, deadline, meter);
            if (attempt instanceof Attempt.Answered answer) {
                return AnswerReader.read(answer.text(), answer.tokens(), question.schema());
            }
            Attempt.Failed failed = (Attempt.Failed) attempt;
            if (!failed.passing()
                    || retry >= maxRetries
                    || !meter.isStillWanted()
                    || !pausedFor(failed.failure(), retry, deadline)) {
                return new Failed<>(failed.failure());
            }
        }
    }

    private Attempt counted(OpenAiEngine chat, ModelQuestion<?> question, Deadline deadline, Meter meter) {
        long begin = System.nanoTime();
        Attempt attempt = chat.attempt(question, deadline);
        meter.called(attempt.tokens());
        calls.accept(new ModelCall(
                question.task(),
                chat.model(),
                attempt.tokens(),
                Duration.ofNanos(System.nanoTime() - begin),
                outcome(attempt)));
        return attempt;
    }

    private static String outcome(Attempt attempt) {
        if (!(attempt instanceof Attempt.Failed failed)) {
            return "answered";
        }
        String name = failed.failure().getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Waits as long as the server asks for, else as the back-off says; false where that does not fit the deadline. */
    private boolean pausedFor(ModelFailure failure, int retry, Deadline deadline) {
        Duration pause = failure instanceof Unavailable unavailable
                ? unavailable.retryAfter().orElse(backoff.before(retry))
                : backoff.before(retry);
        if (pause.compareTo(deadline.remaining()) >= 0) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The name of the engine in use: {@code openai} or {@code none}. */
    public String engine() {
        return engine.name();
    }

    /** The model that answers where none is named; empty with the engine {@code none}. */
    public Optional<String> defaultModel() {
        return engine instanceof OpenAiEngine chat ? Optional.of(chat.model()) : Optional.empty();
    }

    /** Whether a request may ask for this model. */
    public boolean knows(String model) {
        return defaultModel().filter(model::equals).isPresent();
    }

    /**
     * Engine, model and the parameters that shape its answers, as part of cache keys. Empty with {@code none}. The server's address is
     * no part of it: the same model answers the same wherever it runs.
     */
    public Optional<String> fingerprint(Optional<String> model) {
        return engine instanceof OpenAiEngine chat ? Optional.of(chat.fingerprint(model)) : Optional.empty();
    }

    /** Looks now whether the engine can be reached; takes two seconds at most. */
    public EngineReport report() {
        return engine instanceof OpenAiEngine chat
                ? chat.report()
                : new EngineReport(engine.name(), Optional.empty(), EngineReport.State.NONE, "no model is configured");
    }
}
