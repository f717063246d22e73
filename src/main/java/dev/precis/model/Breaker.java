package dev.precis.model;

import dev.precis.model.ModelFailure.TimedOut;
import dev.precis.model.ModelFailure.Unavailable;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** Leaves a server alone that is down: after half of the last calls found it so, none goes there for a while; then one tries. */
final class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);
    private static final double HALF = 0.5;

    private final String model;
    private final Duration delay;
    private final TypedGuard<Attempt> guard;
    private volatile boolean open;
    private volatile long opened;

    Breaker(String model, int volume, Duration delay) {
        this.model = model;
        this.delay = delay;
        this.guard = TypedGuard.create(Attempt.class)
                .withCircuitBreaker()
                .requestVolumeThreshold(volume)
                .failureRatio(HALF)
                .delay(delay.toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .failOn(Down.class)
                .onStateChange(this::changed)
                .done()
                .build();
    }

    /** Makes the call, or says that the server is left alone. */
    Attempt call(Supplier<Attempt> calling) {
        try {
            return guard.get(() -> upOrDown(calling.get()));
        } catch (Down down) {
            return down.attempt;
        } catch (CircuitBreakerOpenException e) {
            return new Attempt.Failed(
                    new Unavailable(
                            "the model's server was down for half of the last questions and is left alone for a moment",
                            Optional.of(remaining())),
                    false,
                    Tokens.NONE);
        }
    }

    boolean isOpen() {
        return open;
    }

    private Duration remaining() {
        Duration left = delay.minusNanos(System.nanoTime() - opened);
        return left.isNegative() || left.isZero() ? Duration.ofSeconds(1) : left;
    }

    private void changed(CircuitBreakerState state) {
        opened = System.nanoTime();
        open = state == CircuitBreakerState.OPEN;
        if (open) {
            LOG.warnf("the model %s is down and left alone for %d s", model, delay.toSeconds());
        } else if (state == CircuitBreakerState.CLOSED) {
            LOG.infof("the model %s answers again", model);
        }
    }

    /** Overload is no outage: a server that asks for patience is there. */
    private static Attempt upOrDown(Attempt attempt) {
        if (attempt instanceof Attempt.Failed failed
                && !failed.overload()
                && (failed.failure() instanceof Unavailable || failed.failure() instanceof TimedOut)) {
            throw new Down(attempt);
        }
        return attempt;
    }

    private static final class Down extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Attempt attempt;

        private Down(Attempt attempt) {
            super(null, null, false, false);
            this.attempt = attempt;
        }
    }
}
