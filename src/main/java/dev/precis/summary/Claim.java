package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;

/**
 * A French sentence a note asserts, and the segments it stands on.
 *
 * @param id {@code c1}, {@code c2}, … within its article; {@code o1}, {@code t1}, {@code d1} within an overview
 * @param evidence ids of the segments, never empty
 */
public record Claim(String id, String fr, List<String> evidence, Origin origin, Status status, List<Finding> findings) {

    public Claim {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }
}
