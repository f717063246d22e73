package dev.precis.note;

import dev.precis.article.Language;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made a note, and of what.
 *
 * @param model empty with the engine {@code none}
 * @param targetLang the variety its English is in
 * @param prompts hash of each task's prompt files
 */
public record Provenance(
        String engine,
        Optional<String> model,
        Language targetLang,
        Map<String, String> prompts,
        String checkerVersion,
        String serviceVersion,
        Instant started,
        Instant finished,
        List<Source> sources) {

    public Provenance {
        // Notes kept before they named it are read in the default.
        targetLang = targetLang == null ? Language.BRITISH_ENGLISH : targetLang;
    }

    /** @param sha256 hash of the article's text as it came */
    public record Source(String article, String sha256) {}
}
