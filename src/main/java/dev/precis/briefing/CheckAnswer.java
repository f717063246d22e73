package dev.precis.briefing;

import dev.precis.check.Finding;
import dev.precis.check.Status;

import java.util.List;

/** What the checks say of texts that somebody else wrote, in the order they were sent. */
public record CheckAnswer(List<Checked> pairs, List<Checked> claims) {

    /** @param id as its sender named it */
    public record Checked(String id, Status status, List<Finding> findings) {}
}
