package dev.precis.job;

import dev.precis.check.Message;

import java.time.Instant;
import java.util.Optional;

/**
 * One article of a batch as it stands now.
 *
 * @param number from 1, in the order they were sent
 * @param article what its sender calls it
 * @param change at which of the batch's changes it came to stand so
 * @param note its own note
 * @param code why it is not complete, for machines: of a problem or of a gap in its note
 * @param reason the same for people; in English alone where it is a problem's
 */
public record Item(
        int number,
        Optional<String> article,
        ItemState state,
        long change,
        Optional<String> note,
        Optional<String> code,
        Optional<Message> reason,
        Optional<Instant> finished) {}
