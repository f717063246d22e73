package dev.precis.briefing;

import dev.precis.cache.CacheKey;
import dev.precis.model.Meter;
import dev.precis.segment.Segmentation;
import dev.precis.summary.OverviewRequest;
import dev.precis.summary.SummaryRequest;
import dev.precis.translation.SourceUnit;
import dev.precis.translation.TranslationRequest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    TranslationRequest translationOf(List<SourceUnit> units, boolean consecutive) {
        return new TranslationRequest(
                units,
                consecutive,
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

    /** Keys of the cached answers it was answered with, or that its own answers are kept under. */
    Set<String> answers() {
        return meter.results().stream().filter(CacheKey::isOne).collect(Collectors.toSet());
    }
}
