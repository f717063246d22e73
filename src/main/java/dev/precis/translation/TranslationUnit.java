package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;
import java.util.Optional;

/**
 * A French text and its English, aligned by id.
 *
 * @param en empty exactly when {@code status} is {@link Status#UNTRANSLATED}
 */
public record TranslationUnit(
        String id, String fr, Optional<String> en, Origin origin, Status status, List<Finding> findings) {

    public TranslationUnit {
        findings = List.copyOf(findings);
    }

    /** A unit that has no English. */
    public static TranslationUnit untranslated(SourceUnit unit) {
        return new TranslationUnit(unit.id(), unit.fr(), Optional.empty(), Origin.NONE, Status.UNTRANSLATED, List.of());
    }
}
