package dev.precis.summary;

import dev.precis.cache.ResultCache;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.check.Origin;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelFailure.NoModel;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.summary.Resolved.Answered;
import dev.precis.summary.Resolved.Unanswered;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

/** Approved, then cache, then model, then check, then repair. */
@Singleton
public final class Summarizer {

    private final ApprovedSummaries approved;
    private final PromptCatalog prompts;
    private final PreferredFrench preferred;
    private final Inquiry inquiry;

    public Summarizer(
            ApprovedSummaries approved,
            PromptCatalog prompts,
            PreferredFrench preferred,
            ModelGateway gateway,
            ResultCache cache) {
        this.approved = approved;
        this.prompts = prompts;
        this.preferred = preferred;
        this.inquiry = new Inquiry(gateway, cache);
    }

    /** A checked French summary. Blocks; never throws for a fault of model or network. */
    public SummaryOutcome summarize(SummaryRequest request) {
        if (request.kind() == Kind.EXTRACTIVE) {
            return new SummaryOutcome(extractive(request), List.of(), Optional.empty());
        }
        return approved(request).orElseGet(() -> written(request));
    }

    /** What a person approved stands above cache and model, however the request treats them. */
    private Optional<SummaryOutcome> approved(SummaryRequest request) {
        return approved.find(request.article()).map(draft -> {
            request.meter().atHand();
            Verdict<SummaryDraft> verdict = new SummaryChecker(request.article()).check(draft, request.maxPoints());
            List<Gap> gaps = verdict.rejected().stream()
                    .map(item -> Repair.gap(item, SummaryTask.NAME))
                    .toList();
            Summary summary =
                    new SummaryAssembly(request.article()).summary(verdict.accepted(), Set.of(), Origin.APPROVED);
            return new SummaryOutcome(summary, gaps, Optional.empty());
        });
    }

    private SummaryOutcome written(SummaryRequest request) {
        SummaryTask task = new SummaryTask(request, prompts.of(SummaryTask.NAME), preferred.forms());
        Resolved<SummaryDraft> resolved = inquiry.resolve(task, request.model(), request.cache(), request.meter());
        if (resolved instanceof Answered<SummaryDraft> answered) {
            Summary summary = task.summary(answered.kept(), answered.origin());
            return new SummaryOutcome(summary, answered.kept().gaps(), Optional.empty());
        }
        return standIn(request, ((Unanswered<SummaryDraft>) resolved).failure());
    }

    private static SummaryOutcome standIn(SummaryRequest request, ModelFailure failure) {
        return new SummaryOutcome(
                extractive(request),
                List.of(Unwritten.gap(
                        failure,
                        Message.of(
                                "sentences of the article stand in place of a written summary",
                                "des phrases de l’article tiennent lieu de résumé rédigé"),
                        SummaryTask.NAME)),
                failure instanceof NoModel ? Optional.empty() : Optional.of(failure));
    }

    private static Summary extractive(SummaryRequest request) {
        return ExtractiveSummarizer.summarize(request.article(), request.maxPoints());
    }
}
