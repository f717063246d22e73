package dev.precis.translation;

import dev.precis.cache.CacheKey;
import dev.precis.cache.CachedResult;
import dev.precis.cache.Flight;
import dev.precis.cache.Lease;
import dev.precis.cache.ResultCache;
import dev.precis.check.Origin;
import dev.precis.check.StatusTable;
import dev.precis.model.Meter;
import dev.precis.translation.Outcome.Lacking;
import dev.precis.translation.Outcome.Written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a model only what the cache does not hold and nobody else is asking at this moment. */
final class CachedAsking {

    /** How often a caller asks itself because the one it waited for gave up. */
    private static final int MOST_GIVEN_UP = 3;

    private final ResultCache cache;
    private final BatchAsker asker;

    CachedAsking(ResultCache cache, BatchAsker asker) {
        this.cache = cache;
        this.asker = asker;
    }

    /** An outcome for every question. */
    Map<Question, Outcome> answer(TranslationTask task, List<Question> questions) {
        return answer(task, questions, MOST_GIVEN_UP);
    }

    private Map<Question, Outcome> answer(TranslationTask task, List<Question> questions, int patience) {
        Map<CacheKey, Question> byKey = new LinkedHashMap<>();
        questions.forEach(question -> byKey.put(task.key(question), question));
        ResultCache.Lookup lookup = cache.look(byKey.keySet(), task.request().cache());
        Meter meter = task.request().meter();
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        // Leases come first: whoever waits for a flight while holding one could be waited for in turn.
        outcomes.putAll(asked(task, byKey, lookup.leases()));
        lookup.hits()
                .forEach((key, result) ->
                        outcomes.put(byKey.get(key), counted(key, KeptTranslation.read(result), meter)));
        List<Question> givenUp = new ArrayList<>();
        lookup.flights()
                .forEach((key, flight) -> landed(key, flight, meter, patience > 0)
                        .ifPresentOrElse(
                                outcome -> outcomes.put(byKey.get(key), outcome), () -> givenUp.add(byKey.get(key))));
        if (!givenUp.isEmpty()) {
            outcomes.putAll(answer(task, givenUp, patience - 1));
        }
        return outcomes;
    }

    private Map<Question, Outcome> asked(
            TranslationTask task, Map<CacheKey, Question> byKey, Map<CacheKey, Lease> leases) {
        try {
            List<Question> mine = leases.keySet().stream().map(byKey::get).toList();
            leases.keySet().forEach(key -> task.request().meter().missed(key.sha256()));
            Map<Question, Outcome> outcomes = asker.ask(task, mine);
            settle(task, byKey, leases, outcomes);
            return outcomes;
        } finally {
            leases.values().forEach(Lease::close);
        }
    }

    private void settle(
            TranslationTask task,
            Map<CacheKey, Question> byKey,
            Map<CacheKey, Lease> leases,
            Map<Question, Outcome> outcomes) {
        Map<Lease, CachedResult> sound = new LinkedHashMap<>();
        Map<Lease, CachedResult> doubtful = new LinkedHashMap<>();
        leases.forEach((key, lease) -> {
            Outcome outcome = outcomes.get(byKey.get(key));
            if (outcome instanceof Lacking lacking) {
                if (lacking.isForAll()) {
                    lease.fail(new QuestionLacking(lacking));
                }
            } else if (outcome instanceof Written written) {
                CachedResult result = KeptTranslation.of(written, task);
                if (StatusTable.isSound(written.findings())) {
                    sound.put(lease, result);
                } else if (written.settled() && !StatusTable.isWithheld(written.findings())) {
                    doubtful.put(lease, result);
                } else {
                    lease.share(result);
                }
            }
        });
        cache.keep(sound);
        cache.keepDoubtful(doubtful);
    }

    /** Empty where the other gave up, so that this caller may ask. */
    private Optional<Outcome> landed(CacheKey key, Flight flight, Meter meter, boolean mayAskItself) {
        try {
            return Optional.of(counted(key, KeptTranslation.read(asker.await(flight, meter)), meter));
        } catch (QuestionLacking e) {
            meter.missed(key.sha256());
            return Optional.of(e.lacking());
        } catch (RuntimeException e) {
            if (mayAskItself) {
                return Optional.empty();
            }
            meter.missed(key.sha256());
            return Optional.of(Lacking.GIVEN_UP);
        }
    }

    /** What this request asked itself is the model's, whichever of its steps got to it first: a note does not tell of races. */
    private static Written counted(CacheKey key, Written written, Meter meter) {
        meter.cached(key.sha256(), written.tokens());
        return meter.hasAsked(key.sha256()) ? written.from(Origin.MODEL) : written;
    }
}
