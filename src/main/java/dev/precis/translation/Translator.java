package dev.precis.translation;

import dev.precis.cache.ResultCache;
import dev.precis.check.EchoCheck;
import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.check.StatusTable;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.model.PromptTemplate;
import dev.precis.model.Tokens;
import dev.precis.term.MemoryHit;
import dev.precis.term.MemorySearch;
import dev.precis.term.TermFinder;
import dev.precis.term.TranslationMemory;
import dev.precis.translation.Outcome.Lacking;
import dev.precis.translation.Outcome.Written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Memory, then cache, then model, then check, then repair. */
@Singleton
public final class Translator {

    private final TranslationMemory memory;
    private final MemorySearch search;
    private final ModelGateway gateway;
    private final PromptCatalog prompts;
    private final CachedAsking asking;

    Translator(
            TranslationMemory memory,
            MemorySearch search,
            ResultCache cache,
            ModelGateway gateway,
            PromptCatalog prompts,
            BatchThreads threads,
            TranslationConfig config) {
        this.memory = memory;
        this.search = search;
        this.gateway = gateway;
        this.prompts = prompts;
        this.asking = new CachedAsking(cache, new BatchAsker(gateway, threads, config.batchTokens()));
    }

    /**
     * English for every unit that can have one. Blocks; never throws for a fault of model or network. Units of one text get one
     * English, and the meter counts them once.
     */
    public Translation translate(TranslationRequest request) {
        Questions questions = Questions.of(request.units());
        TermFinder terms = request.glossary().finder();
        UnitChecks checks = new UnitChecks(terms);
        Map<Question, Outcome> outcomes = remembered(questions, request, checks);
        List<Question> open = questions.all().stream()
                .filter(question -> !outcomes.containsKey(question))
                .toList();
        if (!open.isEmpty()) {
            outcomes.putAll(asked(open, questions.texts(), request, terms, checks));
        }
        return assembled(request, questions, outcomes, checks);
    }

    /** A unit of the memory is checked like any other before it is used: one that fails is not. */
    private Map<Question, Outcome> remembered(Questions questions, TranslationRequest request, UnitChecks checks) {
        Map<String, MemoryHit> hits = memory.find(
                questions.all().stream()
                        .map(question -> questions.sought(question, request.consecutive()))
                        .toList(),
                request.target());
        Map<Question, Outcome> outcomes = new LinkedHashMap<>();
        for (Question question : questions.all()) {
            MemoryHit hit = hits.get(question.french());
            if (hit != null && isGood(hit, question, checks)) {
                Origin origin = hit.isApproved() ? Origin.APPROVED : Origin.MEMORY;
                outcomes.put(question, new Written(hit.english(), origin, List.of(), false, true, Tokens.NONE));
                request.meter().atHand();
            }
        }
        return outcomes;
    }

    /** What an analyst approved wins over every check; what those find is shown with it. */
    private static boolean isGood(MemoryHit hit, Question question, UnitChecks checks) {
        List<Finding> findings = checks.findings(question.french(), hit.english());
        return hit.isApproved() ? !StatusTable.isWithheld(findings) : StatusTable.isSound(findings);
    }

    private Map<Question, Outcome> asked(
            List<Question> open, List<String> texts, TranslationRequest request, TermFinder terms, UnitChecks checks) {
        Optional<ModelFailure.NoModel> absence = gateway.absence(request.model());
        if (absence.isPresent()) {
            Map<Question, Outcome> outcomes = new LinkedHashMap<>();
            open.forEach(question -> {
                outcomes.put(question, Lacking.without(absence.get()));
                request.meter().missed(question.french());
            });
            return outcomes;
        }
        String model = gateway.modelOf(request.model()).orElse("");
        PromptTemplate template = prompts.of(TranslationTask.NAME);
        TranslationTask task = new TranslationTask(
                request,
                texts,
                template,
                terms,
                checks,
                EchoCheck.of(template.instructions()),
                model,
                gateway.fingerprint(request.model()).orElseThrow(),
                french ->
                        search.like(french, request.target().tag(), 1).stream().findFirst());
        return asking.answer(task, open);
    }

    private static Translation assembled(
            TranslationRequest request, Questions questions, Map<Question, Outcome> outcomes, UnitChecks checks) {
        List<TranslationUnit> units = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<ModelFailure> failures = new ArrayList<>();
        for (int i = 0; i < request.units().size(); i++) {
            SourceUnit source = request.units().get(i);
            Outcome outcome = questions.at(i).map(outcomes::get).orElse(Lacking.NO_TEXT);
            if (outcome instanceof Written written) {
                TranslationUnit unit = unit(source, written, checks);
                units.add(unit);
                if (unit.en().isEmpty()) {
                    gaps.add(gap(Lacking.because(unit.findings().get(0)), source));
                }
            } else if (outcome instanceof Lacking lacking) {
                units.add(TranslationUnit.untranslated(source));
                gaps.add(gap(lacking, source));
                lacking.failure().ifPresent(failures::add);
            }
        }
        return new Translation(units, gaps, failures.stream().findFirst());
    }

    private static TranslationUnit unit(SourceUnit source, Written written, UnitChecks checks) {
        List<Finding> findings = checks.findings(source.fr(), written.english());
        Status status = StatusTable.status(findings, written.repaired());
        boolean shown = status != Status.UNTRANSLATED;
        return new TranslationUnit(
                source.id(),
                source.fr(),
                Optional.of(written.english()).filter(english -> shown),
                shown ? written.origin() : Origin.NONE,
                status,
                findings);
    }

    private static Gap gap(Lacking lacking, SourceUnit source) {
        return new Gap(lacking.code(), lacking.message(), source.id());
    }
}
