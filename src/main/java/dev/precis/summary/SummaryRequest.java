package dev.precis.summary;

import dev.precis.cache.CacheUse;
import dev.precis.model.Meter;
import dev.precis.segment.Segmentation;

import java.util.Optional;

/**
 * An article to be summarised.
 *
 * @param maxPoints at most so many points, 1 or more
 * @param context words that may help and are not part of the article
 * @param model which model; empty for the engine's own
 */
public record SummaryRequest(
        Segmentation article,
        Kind kind,
        int maxPoints,
        Optional<String> context,
        CacheUse cache,
        Optional<String> model,
        Meter meter) {}
