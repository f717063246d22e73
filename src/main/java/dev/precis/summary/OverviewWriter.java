package dev.precis.summary;

import dev.precis.cache.ResultCache;
import dev.precis.check.Message;
import dev.precis.model.ModelFailure;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.summary.Resolved.Answered;
import dev.precis.summary.Resolved.Unanswered;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Tells several summarised articles together: cache, then model, then check, then repair. */
@Singleton
public final class OverviewWriter {

    private final PromptCatalog prompts;
    private final Inquiry inquiry;

    public OverviewWriter(PromptCatalog prompts, ModelGateway gateway, ResultCache cache) {
        this.prompts = prompts;
        this.inquiry = new Inquiry(gateway, cache);
    }

    /** A checked French overview, where there is a model. Blocks; never throws for a fault of model or network. */
    public OverviewOutcome write(OverviewRequest request) {
        if (!inquiry.hasModel(request.model())) {
            return new OverviewOutcome(Optional.empty(), List.of(), Optional.empty());
        }
        OverviewTask task = new OverviewTask(request, prompts.of(OverviewTask.NAME));
        Resolved<OverviewDraft> resolved = inquiry.resolve(task, request.model(), request.cache(), request.meter());
        if (resolved instanceof Answered<OverviewDraft> answered) {
            Overview overview = task.overview(answered.kept(), answered.origin());
            return new OverviewOutcome(Optional.of(overview), answered.kept().gaps(), Optional.empty());
        }
        ModelFailure failure = ((Unanswered<OverviewDraft>) resolved).failure();
        return new OverviewOutcome(
                Optional.empty(),
                List.of(Unwritten.gap(
                        failure,
                        Message.of(
                                "the claims of the articles stand in place of an overview",
                                "les affirmations des articles tiennent lieu de synthèse"),
                        OverviewTask.NAME)),
                Optional.of(failure));
    }
}
