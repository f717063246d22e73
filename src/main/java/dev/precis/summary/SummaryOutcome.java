package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.model.ModelFailure;

import java.util.List;
import java.util.Optional;

/**
 * What came of a summary.
 *
 * @param summary always there: where the model gave none, an extractive one stands in its place and a gap says so
 * @param gaps what is missing from it
 * @param failure why the model gave nothing, where it did not
 */
public record SummaryOutcome(Summary summary, List<Gap> gaps, Optional<ModelFailure> failure) {}
