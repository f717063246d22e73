package dev.precis.translation;

import dev.precis.check.Gap;
import dev.precis.model.ModelFailure;

import java.util.List;
import java.util.Optional;

/**
 * What came of a translation.
 *
 * @param units one for each unit asked, in the same order
 * @param gaps one for each unit without English, by its id
 * @param failure why the model gave nothing, where it did not; the first one where there were several
 */
public record Translation(List<TranslationUnit> units, List<Gap> gaps, Optional<ModelFailure> failure) {}
