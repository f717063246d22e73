package dev.precis.summary;

import dev.precis.cache.CacheKey;
import dev.precis.cache.CacheUse;
import dev.precis.cache.CachedResult;
import dev.precis.cache.Flight;
import dev.precis.cache.Lease;
import dev.precis.cache.ResultCache;
import dev.precis.check.Origin;
import dev.precis.model.Meter;
import dev.precis.model.ModelFailure.NoModel;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelFailure.Withdrawn;
import dev.precis.model.ModelGateway;
import dev.precis.model.Tokens;
import dev.precis.summary.Resolved.Answered;
import dev.precis.summary.Resolved.Unanswered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Has a task answered: from the cache, by another caller who is asking the same right now, or by the model. */
final class Inquiry {

    /** How often a caller asks itself because the one it waited for gave up. */
    private static final int MOST_GIVEN_UP = 3;

    private final ModelGateway gateway;
    private final ResultCache cache;

    Inquiry(ModelGateway gateway, ResultCache cache) {
        this.gateway = gateway;
        this.cache = cache;
    }

    /** Whether there is a model at all. */
    boolean hasModel(Optional<String> model) {
        return gateway.absence(model).isEmpty();
    }

    /** Blocks; never throws for a fault of model or network. */
    <D> Resolved<D> resolve(Task<D> task, Optional<String> model, CacheUse use, Meter meter) {
        return resolve(task, model, use, meter, MOST_GIVEN_UP);
    }

    private <D> Resolved<D> resolve(Task<D> task, Optional<String> model, CacheUse use, Meter meter, int patience) {
        Optional<NoModel> absence = gateway.absence(model);
        if (absence.isPresent()) {
            meter.missed(task.template().task());
            return new Unanswered<>(absence.get());
        }
        CacheKey key = task.key(gateway.fingerprint(model).orElseThrow());
        ResultCache.Lookup found = cache.look(List.of(key), use);
        if (found.hits().containsKey(key)) {
            return read(task, key, found.hits().get(key), Origin.CACHE, meter)
                    .orElseGet(() -> resolve(task, model, CacheUse.REFRESH, meter, patience));
        }
        if (found.flights().containsKey(key)) {
            Optional<Resolved<D>> landed = await(task, key, found.flights().get(key), meter, patience > 0);
            return landed.orElseGet(() -> resolve(task, model, use, meter, patience - 1));
        }
        meter.missed(key.sha256());
        try (Lease lease = found.leases().get(key)) {
            return settle(lease, task, new Conversation<>(task, gateway, model, meter), model);
        }
    }

    private <D> Resolved<D> settle(Lease lease, Task<D> task, Conversation<D> conversation, Optional<String> model) {
        Resolved<D> resolved = conversation.hold();
        if (resolved instanceof Answered<D> answered) {
            CachedResult result = result(task, answered.kept(), conversation.tokens(), model);
            if (!answered.settled()) {
                lease.share(result);
            } else if (task.isSound(answered.kept())) {
                cache.keep(Map.of(lease, result));
            } else {
                cache.keepDoubtful(Map.of(lease, result));
            }
        } else if (!(((Unanswered<D>) resolved).failure() instanceof Withdrawn)) {
            lease.fail(new QuestionFailed(((Unanswered<D>) resolved).failure()));
        }
        return resolved;
    }

    private <D> CachedResult result(Task<D> task, Kept<D> kept, Tokens tokens, Optional<String> model) {
        return new CachedResult(
                task.template().task(),
                gateway.modelOf(model).orElse(""),
                task.template().sha256(),
                Drafts.write(kept),
                tokens.input(),
                tokens.output());
    }

    /** Empty where the other gave up, so that this caller may ask. */
    private <D> Optional<Resolved<D>> await(
            Task<D> task, CacheKey key, Flight flight, Meter meter, boolean mayAskItself) {
        try {
            CachedResult landed = gateway.courtesy().away(meter.lane(), flight::await);
            return Optional.of(read(task, key, landed, Origin.MODEL, meter).orElseThrow());
        } catch (QuestionFailed failed) {
            meter.missed(key.sha256());
            return Optional.of(new Unanswered<>(failed.failure()));
        } catch (CancellationException givenUp) {
            if (mayAskItself) {
                return Optional.empty();
            }
            meter.missed(key.sha256());
            return Optional.of(new Unanswered<>(
                    new Unavailable("another request was asking the same and gave up", Optional.empty())));
        }
    }

    /** Empty where the row was written by another shape of the task, and so has to be asked anew. */
    private static <D> Optional<Resolved<D>> read(
            Task<D> task, CacheKey key, CachedResult result, Origin origin, Meter meter) {
        Optional<Kept<D>> kept = Drafts.kept(result.json(), task.schema().type());
        kept.ifPresent(draft -> meter.cached(key.sha256(), new Tokens(result.inputTokens(), result.outputTokens())));
        return kept.map(draft -> new Answered<>(draft, origin, true));
    }
}
