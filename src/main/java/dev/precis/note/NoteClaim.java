package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;
import java.util.Optional;

/** A claim in both languages, with the sentences it stands on. */
public record NoteClaim(
        String id,
        String fr,
        Optional<String> en,
        List<Evidence> evidence,
        Origin origin,
        Status status,
        List<Finding> findings) {}
