package dev.precis.summary;

import dev.precis.cache.CacheUse;
import dev.precis.model.Meter;
import dev.precis.segment.Segmentation;

import java.util.List;
import java.util.Optional;

/**
 * Several summarised articles to be told together.
 *
 * @param maxPoints at most so many points in the synthesis
 * @param model which model; empty for the engine's own
 */
public record OverviewRequest(
        List<Part> parts,
        int maxPoints,
        Optional<String> context,
        CacheUse cache,
        Optional<String> model,
        Meter meter) {

    public OverviewRequest {
        parts = List.copyOf(parts);
    }

    /** @param article its id in the note, {@code a1} */
    public record Part(String article, Segmentation segmentation, Summary summary) {}
}
