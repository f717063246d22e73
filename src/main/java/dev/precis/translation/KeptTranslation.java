package dev.precis.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.cache.CachedResult;
import dev.precis.check.Origin;
import dev.precis.model.Tokens;
import dev.precis.translation.Outcome.Written;

import java.util.List;

/**
 * What the cache keeps of a translation. Findings are not kept: they follow from the texts.
 *
 * @param repaired whether it took a second asking
 */
record KeptTranslation(String text, boolean repaired) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CachedResult of(Written written, TranslationTask task) {
        try {
            return new CachedResult(
                    TranslationTask.NAME,
                    task.modelName(),
                    task.template().sha256(),
                    JSON.writeValueAsString(new KeptTranslation(written.english(), written.repaired())),
                    written.tokens().input(),
                    written.tokens().output());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text and a flag are always JSON", e);
        }
    }

    static Written read(CachedResult result) {
        try {
            KeptTranslation kept = JSON.readValue(result.json(), KeptTranslation.class);
            return new Written(
                    kept.text(),
                    Origin.CACHE,
                    List.of(),
                    kept.repaired(),
                    true,
                    new Tokens(result.inputTokens(), result.outputTokens()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the cache holds a translation of another shape under this key", e);
        }
    }
}
