package dev.precis.job;

import dev.precis.briefing.BriefingRefused;
import dev.precis.briefing.BriefingService;
import dev.precis.model.Lane;
import dev.precis.model.Meter;
import dev.precis.store.StoreAway;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

/** Works on one item: claims it, has its note written, says what came of it. */
@Singleton
final class ItemWork {

    private static final Logger LOG = Logger.getLogger(ItemWork.class);

    /** A note that was paid for waits so long for a database that is away. */
    private static final int MOST_WAITS = 60;

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final BriefingService briefings;
    private final Cancellations cancellations;
    private final JobConfig config;

    ItemWork(Ledger ledger, BriefingService briefings, Cancellations cancellations, JobConfig config) {
        this.ledger = ledger;
        this.briefings = briefings;
        this.cancellations = cancellations;
        this.config = config;
    }

    /** @throws StoreAway where the database is away too long; somebody does it again then */
    void work(ItemName name) {
        ledger.claim(name).ifPresent(claim -> {
            BooleanSupplier wanted = cancellations.begin(name.job());
            try {
                settle(claim, result(claim, wanted));
            } finally {
                cancellations.end(name.job());
            }
        });
    }

    private Result result(Claim claim, BooleanSupplier wanted) {
        try {
            Result result = Result.of(
                    briefings.compose(List.of(claim.article()), claim.options(), new Meter(Lane.BATCH, wanted)));
            return wanted.getAsBoolean() || result.state() == ItemState.COMPLETE ? result : Result.cancelled();
        } catch (BriefingRefused refused) {
            return Reasons.of(refused.refusal());
        } catch (RuntimeException failure) {
            StoreAway.in(failure).ifPresent(away -> {
                throw away;
            });
            Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            LOG.errorf(cause, "the item %s failed", claim.name());
            return Result.failed("internal_error", "the service failed; its log tells more");
        }
    }

    private void settle(Claim claim, Result result) {
        boolean again = Reasons.mayPass(result) && claim.attempts() + 1 < config.attempts();
        boolean ours =
                persistently(() -> again ? ledger.again(claim, result, pause(claim)) : ledger.finish(claim, result));
        if (!ours) {
            LOG.infof("the item %s was taken over meanwhile; nothing is kept of what came of it here", claim.name());
        }
    }

    private Duration pause(Claim claim) {
        return config.pause().multipliedBy(1L << Math.min(claim.attempts(), 10));
    }

    private static boolean persistently(BooleanSupplier write) {
        for (int waits = 0; ; waits++) {
            try {
                return write.getAsBoolean();
            } catch (RuntimeException failure) {
                if (StoreAway.in(failure).isEmpty() || waits == MOST_WAITS) {
                    throw failure;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service is stopping", e);
        }
    }
}
