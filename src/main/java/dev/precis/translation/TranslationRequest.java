package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.model.Meter;
import dev.precis.term.Glossary;

import java.util.List;
import java.util.Optional;

/**
 * French units to be put into English.
 *
 * @param units in reading order
 * @param consecutive whether the units follow each other in one text: those that need no asking then help to understand their
 *     neighbours that do
 * @param context words that may help and are not translated
 * @param model which model; empty for the engine's own
 */
public record TranslationRequest(
        List<SourceUnit> units,
        boolean consecutive,
        Language target,
        Glossary glossary,
        Optional<String> context,
        CacheUse cache,
        Optional<String> model,
        Meter meter) {}
