package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.model.ModelFailure;

import java.util.List;
import java.util.Optional;

/**
 * What came of an overview.
 *
 * @param overview empty where no model could write one; the note then tells the articles' own claims together
 */
public record OverviewOutcome(Optional<Overview> overview, List<Gap> gaps, Optional<ModelFailure> failure) {}
