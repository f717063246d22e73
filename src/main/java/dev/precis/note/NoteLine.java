package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;
import java.util.Optional;

/** What of a unit or a claim an analyst can change. */
public record NoteLine(
        String id, String fr, Optional<String> en, Origin origin, Status status, List<Finding> findings) {

    public NoteLine {
        findings = List.copyOf(findings);
    }

    static NoteLine of(NoteUnit unit) {
        return new NoteLine(unit.id(), unit.fr(), unit.en(), unit.origin(), unit.status(), unit.findings());
    }

    static NoteLine of(NoteClaim claim) {
        return new NoteLine(claim.id(), claim.fr(), claim.en(), claim.origin(), claim.status(), claim.findings());
    }
}
