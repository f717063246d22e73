package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.check.StatusTable;
import dev.precis.store.Database;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.translation.TranslationChecker;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

/** Where analysts work on a note: each change makes its next version, is kept, and is learnt from. */
@Singleton
public final class NoteDesk {

    /** The rule of the finding that an analyst's rejection is. */
    static final String REJECTED = "rejected";

    private static final int MOST_ATTEMPTS = 500;

    private final Database database;
    private final Clock clock;

    /** Within one process corrections take their turns, in the order they come; between processes the note's version decides. */
    private final ReentrantLock turn = new ReentrantLock(true);

    public NoteDesk(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What came of a correction. */
    public sealed interface Outcome {

        /** The note as it stands from now on. */
        record Changed(BriefingNote note, NoteLine line) implements Outcome {}

        /** Somebody was first; the line as it stands. */
        record Stale(NoteLine current) implements Outcome {}

        /** Nothing of that name, or nothing to undo. */
        record Missing(String what) implements Outcome {}
    }

    /**
     * Does one thing to one line, in a transaction of its own.
     *
     * @param expected whether the line, in the note as it stands, is the one the analyst saw
     */
    public Outcome change(String noteId, String lineId, Correction correction, Predicate<Seen> expected) {
        turn.lock();
        try {
            return changed(noteId, lineId, correction, expected);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Several lines at once, all or none.
     *
     * @param english by line; a line that says so already stays as it is
     * @param french what each line's French is taken to be
     * @param seen the note's version that the analyst saw: a line that was changed since, otherwise than now, makes all of it stale
     */
    public List<Outcome> approveAll(
            String noteId, Map<String, String> english, Map<String, String> french, long seen, Optional<String> by) {
        turn.lock();
        try {
            return database.write(handle -> approveAll(handle, noteId, english, french, seen, by));
        } catch (NotAll refused) {
            return List.of(refused.outcome);
        } finally {
            turn.unlock();
        }
    }

    private List<Outcome> approveAll(
            Handle handle,
            String noteId,
            Map<String, String> english,
            Map<String, String> french,
            long seen,
            Optional<String> by) {
        NoteShelf.hold(handle, noteId);
        BriefingNote note = NoteShelf.find(handle, noteId).orElseThrow();
        List<NoteChange> since = ChangeTable.of(handle, noteId).stream()
                .filter(change -> change.version() > seen)
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, String> entry : english.entrySet()) {
            Optional<NoteLine> line = NoteEdit.line(note, entry.getKey())
                    .filter(found -> found.fr().equals(french.get(entry.getKey())));
            if (line.isEmpty()) {
                throw new NotAll(new Outcome.Missing("the note has no such line with this French: " + entry.getKey()));
            }
            if (line.get().en().filter(entry.getValue()::equals).isPresent()) {
                continue;
            }
            if (since.stream().anyMatch(change -> change.line().equals(entry.getKey()))) {
                throw new NotAll(new Outcome.Stale(line.get()));
            }
            Correction correction = new Correction(
                    Correction.Action.APPROVE, Optional.empty(), Optional.of(entry.getValue()), by, Optional.empty());
            Outcome.Changed changed = (Outcome.Changed) change(handle, note, line.get(), correction)
                    .orElseThrow(() -> new IllegalStateException("the note was changed by another node meanwhile"));
            note = changed.note();
            outcomes.add(changed);
        }
        return outcomes;
    }

    private Outcome changed(String noteId, String lineId, Correction correction, Predicate<Seen> expected) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = database.write(handle -> {
                NoteShelf.hold(handle, noteId);
                Optional<BriefingNote> note = NoteShelf.find(handle, noteId);
                Optional<NoteLine> line = note.flatMap(kept -> NoteEdit.line(kept, lineId));
                if (line.isEmpty()) {
                    return Optional.of(new Outcome.Missing("no note of this id has such a line"));
                }
                if (!expected.test(new Seen(note.get(), line.get()))) {
                    return Optional.of(new Outcome.Stale(line.get()));
                }
                return change(handle, note.get(), line.get(), correction);
            });
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("a note changes faster than it can be corrected");
    }

    /** A note, and a line of it as it stands there. */
    public record Seen(BriefingNote note, NoteLine line) {}

    public Optional<Seen> seen(String noteId, String lineId) {
        return database.jdbi()
                .withHandle(handle -> NoteShelf.find(handle, noteId)
                        .flatMap(note -> NoteEdit.line(note, lineId).map(line -> new Seen(note, line))));
    }

    /** Every change of a note, the first one first. */
    public List<NoteChange> history(String noteId) {
        return database.jdbi().withHandle(handle -> ChangeTable.of(handle, noteId));
    }

    /** Empty where another transaction was between reading and writing: then all is to be looked at again. */
    private Optional<Outcome> change(Handle handle, BriefingNote note, NoteLine before, Correction correction) {
        Optional<NoteChange> undone = correction.action() == Correction.Action.UNDO
                ? ChangeTable.lastStanding(handle, note.id(), before.id())
                : Optional.empty();
        if (correction.action() == Correction.Action.UNDO && undone.isEmpty()) {
            return Optional.of(new Outcome.Missing("there is nothing to undo"));
        }
        NoteLine after = undone.map(NoteChange::before).orElseGet(() -> after(note, before, correction));
        BriefingNote changed = NoteEdit.with(note, after);
        if (!NoteShelf.replace(handle, changed, note.version())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        undone.ifPresent(change -> ChangeTable.markUndone(handle, note.id(), change.version()));
        ChangeTable.put(
                handle,
                note.id(),
                new NoteChange(
                        changed.version(),
                        before.id(),
                        correction.action(),
                        correction.by(),
                        correction.comment(),
                        now,
                        before,
                        after,
                        false));
        new Lessons(handle, changed, now).learn(before, after, correction.by());
        if (correction.action() == Correction.Action.REJECT) {
            RejectedAnswers.remove(
                    handle, note.id(), before, NoteEdit.claim(note, before.id()).isPresent());
        }
        return Optional.of(new Outcome.Changed(changed, after));
    }

    private static NoteLine after(BriefingNote note, NoteLine before, Correction correction) {
        return switch (correction.action()) {
            case APPROVE -> approved(note, before, correction);
            case REJECT -> rejected(before, correction);
            case COMMENT, UNDO -> before;
        };
    }

    /** A person's word stands; what the checks find in it is shown, and a critical finding keeps it unverified. */
    private static NoteLine approved(BriefingNote note, NoteLine before, Correction correction) {
        String fr = correction.fr().orElse(before.fr());
        Optional<String> en = correction.en().or(before::en);
        List<Finding> findings = en.map(english ->
                        TranslationChecker.findings(fr, english, glossary(note).finder()))
                .orElse(List.of());
        boolean critical = findings.stream().anyMatch(Finding::isCritical);
        Status status = en.isEmpty() ? Status.UNTRANSLATED : critical ? Status.UNVERIFIED : Status.VERIFIED;
        return new NoteLine(before.id(), fr, en, Origin.APPROVED, status, findings);
    }

    private static NoteLine rejected(NoteLine before, Correction correction) {
        List<Finding> findings = new ArrayList<>(before.findings());
        findings.removeIf(finding -> finding.rule().equals(REJECTED));
        findings.add(Finding.of(REJECTED, Severity.MAJOR, correction.rejection()));
        Origin origin = before.origin() == Origin.APPROVED ? Origin.MODEL : before.origin();
        return new NoteLine(
                before.id(),
                before.fr(),
                before.en(),
                origin,
                before.en().isEmpty() ? before.status() : StatusTable.status(findings, false),
                findings);
    }

    private static Glossary glossary(BriefingNote note) {
        return new Glossary(note.glossary().stream()
                .map(use -> new TermEntry(use.source(), use.target()))
                .toList());
    }

    /** Ends a transaction without a trace. */
    private static final class NotAll extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        NotAll(Outcome outcome) {
            this.outcome = outcome;
        }
    }
}
