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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a model only what the cache does not hold and nobody else is asking at this moment. */
final class CachedAsking {

    private final ResultCache cache;
    private final BatchAsker asker;

    CachedAsking(ResultCache cache, BatchAsker asker) {
        this.cache = cache;
        this.asker = asker;
    }

    /** An outcome for every question. */
    Map<Question, Outcome> answer(TranslationTask task, List<Question> questions) {
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
        lookup.flights().forEach((key, flight) -> outcomes.put(byKey.get(key), landed(key, flight, meter)));
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
                lease.fail(new QuestionLacking(lacking));
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

    private static Outcome landed(CacheKey key, Flight flight, Meter meter) {
        try {
            return counted(key, KeptTranslation.read(flight.await()), meter);
        } catch (QuestionLacking e) {
            meter.missed(key.sha256());
            return e.lacking();
        } catch (RuntimeException e) {
            meter.missed(key.sha256());
            return Lacking.GIVEN_UP;
        }
    }

    /** What this request asked itself is the model's, whichever of its steps got to it first: a note does not tell of races. */
    private static Written counted(CacheKey key, Written written, Meter meter) {
        meter.cached(key.sha256(), written.tokens());
        return meter.hasAsked(key.sha256()) ? written.from(Origin.MODEL) : written;
    }
}
