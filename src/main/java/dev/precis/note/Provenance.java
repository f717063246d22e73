package dev.precis.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made a note, and of what.
 *
 * @param model empty with the engine {@code none}
 * @param prompts hash of each task's prompt files
 */
public record Provenance(
        String engine,
        Optional<String> model,
        Map<String, String> prompts,
        String checkerVersion,
        String serviceVersion,
        Instant started,
        Instant finished,
        List<Source> sources) {

    /** @param sha256 hash of the article's text as it came */
    public record Source(String article, String sha256) {}
}
