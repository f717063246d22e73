package dev.precis.model;

import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelFailure.Withdrawn;
import dev.precis.model.ModelReply.Failed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The door to one model: turns, pace, patience, the breaker and the only retry layer. */
final class ModelDoor implements AutoCloseable {

    private final String name;
    private final Choice choice;
    private final Limits limits;
    private final Backoff backoff;
    private final CallBook calls;
    private final Turns turns;
    private final List<Toll> tolls;
    private final Breaker breaker;
    private final Hold hold = new Hold();
    private final RetryBudget budget = new RetryBudget();

    ModelDoor(
            String name,
            ModelSettings settings,
            Choice choice,
            Limits limits,
            CallBook calls,
            Backoff backoff,
            Paces paces) {
        this.name = name;
        this.choice = choice;
        this.limits = limits;
        this.backoff = backoff;
        this.calls = calls;
        this.turns = new Turns(limits);
        this.breaker = new Breaker(name, settings.breakerVolume(), settings.breakerDelay());
        this.tolls = Toll.of(name, settings, paces);
    }

    /** What {@code options.model} calls it. */
    String name() {
        return name;
    }

    Engine engine() {
        return choice.engine();
    }

    Turns turns() {
        return turns;
    }

    OptionalInt contextTokens() {
        return engine().contextTokens();
    }

    <T> ModelReply<T> ask(ModelQuestion<T> question, Meter meter) {
        Optional<ModelFailure> noTurn = turns.await(meter.lane());
        if (noTurn.isPresent()) {
            return new Failed<>(noTurn.get());
        }
        long begin = System.nanoTime();
        try {
            if (!meter.isStillWanted()) {
                return new Failed<>(new Withdrawn("the batch was cancelled"));
            }
            budget.asked();
            return persistently(question, meter);
        } finally {
            turns.end(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private <T> ModelReply<T> persistently(ModelQuestion<T> question, Meter meter) {
        Deadline deadline = Deadline.in(limits.total());
        for (int retry = 0; ; retry++) {
            Attempt attempt = paced(question, deadline, meter);
            if (attempt instanceof Attempt.Answered answer) {
                return AnswerReader.read(answer.text(), answer.tokens(), question.schema());
            }
            Attempt.Failed failed = (Attempt.Failed) attempt;
            boolean again = failed.passing() && retry < limits.maxRetries() && meter.isStillWanted() && budget.take();
            if (!again || !paused(pause(failed.failure(), retry), deadline)) {
                return new Failed<>(failed.failure());
            }
        }
    }

    /** One call, as soon as server and settings allow one; a wait that does not fit the deadline is the caller's to make. */
    private Attempt paced(ModelQuestion<?> question, Deadline deadline, Meter meter) {
        Duration held = hold.remaining();
        if (!held.isZero() && !paused(held, deadline)) {
            return away("the model's server has asked for patience", held);
        }
        Toll.Pass pass = Toll.pay(tolls, question, deadline.remaining());
        if (!pass.isPaid() || !paused(pass.pause(), deadline)) {
            pass.giveBack();
            return away("no more of the model may be used for now", pass.pause());
        }
        Attempt attempt = breaker.call(() -> calls.make(name, engine(), question, deadline, meter));
        pass.settle(attempt.tokens());
        if (attempt instanceof Attempt.Failed failed
                && failed.failure() instanceof Unavailable unavailable
                && failed.overload()) {
            unavailable.retryAfter().ifPresent(hold::askedFor);
        }
        return attempt;
    }

    private static Attempt away(String detail, Duration wait) {
        return new Attempt.Failed(new Unavailable(detail, Optional.of(wait)), false, Tokens.NONE);
    }

    private Duration pause(ModelFailure failure, int retry) {
        Supplier<Duration> ours = () -> backoff.before(retry);
        return failure instanceof Unavailable unavailable
                ? unavailable.retryAfter().orElseGet(ours)
                : ours.get();
    }

    /** Waits so long; false, and at once, where that does not fit the deadline. */
    private static boolean paused(Duration pause, Deadline deadline) {
        if (pause.isZero()) {
            return true;
        }
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

    /** Looks now how the model fares; takes two seconds at most. */
    EngineReport report(boolean isDefault) {
        Condition condition = breaker.isOpen()
                ? new Condition(
                        EngineReport.State.RESTING,
                        OptionalInt.empty(),
                        "its server was down for half of the last questions and is left alone for a moment")
                : engine().look();
        return new EngineReport(
                engine().model().map(model -> name),
                isDefault,
                engine().name(),
                engine().model(),
                condition.state(),
                condition.percent(),
                condition.reason(),
                choice.why());
    }

    @Override
    public void close() {
        engine().close();
    }
}
