package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A claim in both languages, with the sentences it stands on. */
public record NoteClaim(
        String id,
        String fr,
        Optional<String> en,
        List<Evidence> evidence,
        Origin origin,
        Status status,
        List<Finding> findings) {

    NoteClaim renamed(String newId) {
        return new NoteClaim(newId, fr, en, evidence, origin, status, findings);
    }

    /** The same claim where another one bears it out. */
    NoteClaim alsoOn(List<Evidence> more) {
        List<Evidence> all =
                Stream.concat(evidence.stream(), more.stream()).distinct().toList();
        return new NoteClaim(id, fr, en, all, origin, status, findings);
    }
}
