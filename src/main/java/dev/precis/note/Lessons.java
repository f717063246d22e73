package dev.precis.note;

import dev.precis.article.NormalText;
import dev.precis.check.Origin;
import dev.precis.summary.ApprovedClaims;
import dev.precis.term.MemoryEntry;
import dev.precis.term.MemoryUnit;
import dev.precis.term.TranslationMemory;
import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a correction teaches: an approved line enters the memory, and leaves it where it is approved no more. */
final class Lessons {

    private final Handle handle;
    private final BriefingNote note;
    private final Instant now;

    Lessons(Handle handle, BriefingNote note, Instant now) {
        this.handle = handle;
        this.note = note;
        this.now = now;
    }

    void learn(NoteLine before, NoteLine after, Optional<String> by) {
        if (before.origin() == Origin.APPROVED && before.en().isPresent()) {
            TranslationMemory.withdraw(handle, unit(before, by));
        }
        if (after.origin() == Origin.APPROVED && after.en().isPresent()) {
            TranslationMemory.approve(handle, unit(after, by));
        }
        NoteEdit.claim(note, after.id()).flatMap(this::evidence).ifPresent(evidence -> {
            if (after.origin() == Origin.APPROVED) {
                ApprovedClaims.approve(handle, evidence, after.fr(), after.en(), note.id(), now);
            } else if (before.origin() == Origin.APPROVED) {
                ApprovedClaims.withdraw(handle, evidence);
            }
        });
    }

    /** Without neighbours, so that it wins wherever its French stands. */
    private MemoryUnit unit(NoteLine line, Optional<String> by) {
        return new MemoryUnit(
                new MemoryEntry(NormalText.of(line.fr()), "en", line.en().orElseThrow()),
                Optional.empty(),
                Optional.empty(),
                by,
                Optional.of(now.toString()),
                Optional.of(note.id()));
    }

    /** The sentences a claim stands on; empty where the note does not hold them all. */
    private Optional<List<String>> evidence(NoteClaim claim) {
        List<String> sentences = claim.evidence().stream()
                .map(Evidence::segment)
                .distinct()
                .flatMap(segment -> NoteEdit.unit(note, segment).map(NoteUnit::fr).stream())
                .toList();
        long wanted =
                claim.evidence().stream().map(Evidence::segment).distinct().count();
        return sentences.size() == wanted && wanted > 0 ? Optional.of(sentences) : Optional.empty();
    }
}
