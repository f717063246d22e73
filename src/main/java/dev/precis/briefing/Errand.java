package dev.precis.briefing;

import dev.precis.model.Meter;
import dev.precis.segment.Segmentation;
import dev.precis.summary.OverviewRequest;
import dev.precis.summary.SummaryRequest;
import dev.precis.translation.SourceUnit;
import dev.precis.translation.TranslationRequest;

import java.time.Instant;
import java.util.List;

/**
 * One request under way: how its sender wants it, when it began, what it has cost so far.
 *
 * @param meter counts for the whole request
 */
record Errand(BriefingOptions options, Instant started, Meter meter) {

    SummaryRequest summaryOf(Segmentation article) {
        return new SummaryRequest(
                article,
                options.kind(),
                options.maxPoints(),
                options.context(),
                options.cache(),
                options.model(),
                meter);
    }

    TranslationRequest translationOf(List<SourceUnit> units) {
        return new TranslationRequest(
                units,
                options.target(),
                options.glossary(),
                options.context(),
                options.cache(),
                options.model(),
                meter);
    }

    OverviewRequest overviewOf(List<OverviewRequest.Part> parts) {
        return new OverviewRequest(
                parts, options.maxPoints(), options.context(), options.cache(), options.model(), meter);
    }
}
