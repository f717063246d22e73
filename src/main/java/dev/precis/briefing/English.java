package dev.precis.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.precis.model.ModelFailure;
import dev.precis.translation.TranslationUnit;

/**
 * The English of French texts that are no part of an article: claims, roles, topics.
 *
 * @param byFrench one entry for each text asked, by its French
 * @param failure why the model gave nothing, where it did not
 */
record English(Map<String, TranslationUnit> byFrench, Optional<ModelFailure> failure) {

    static final English NONE = new English(Map.of(), Optional.empty());

    /** The French texts it stands for. */
    static English of(List<TranslationUnit> units, Optional<ModelFailure> failure) {
        return new English(
                units.stream()
                        .collect(java.util.stream.Collectors.toUnmodifiableMap(
                                TranslationUnit::fr, unit -> unit, (first, same) -> first)),
                failure);
    }
}
