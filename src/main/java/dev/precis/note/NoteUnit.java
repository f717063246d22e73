package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.page.Role;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of an article beside its English.
 *
 * @param block the block of the page it stands in; units of one block are one paragraph. Empty for units sent on their own
 * @param role that block's role
 */
public record NoteUnit(
        String id,
        Optional<String> block,
        Optional<Role> role,
        String fr,
        Optional<String> en,
        Origin origin,
        Status status,
        List<Finding> findings) {}
