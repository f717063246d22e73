package dev.precis.term;

import java.util.Optional;

/**
 * A unit of the memory with all that is known of it.
 *
 * @param before the French before it, in its normal form
 * @param after the French behind it
 * @param who approved it or wrote it
 * @param when, ISO 8601 in UTC
 * @param note the note it was approved in
 */
public record MemoryUnit(
        MemoryEntry entry,
        Optional<String> before,
        Optional<String> after,
        Optional<String> who,
        Optional<String> when,
        Optional<String> note) {

    public static MemoryUnit of(MemoryEntry entry) {
        return new MemoryUnit(
                entry, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
