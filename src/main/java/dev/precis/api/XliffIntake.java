package dev.precis.api;

import dev.precis.note.BriefingNote;
import dev.precis.note.NoteDesk;
import dev.precis.note.NoteDesk.Outcome;
import dev.precis.render.UnreadableXliff;
import dev.precis.render.XliffReader;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Takes a note's lines back from a translator's tool, all or none. */
@Singleton
final class XliffIntake {

    private final NoteDesk desk;
    private final Answers answers;

    XliffIntake(NoteDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * What came of it.
     *
     * @param version the note's now
     * @param corrected lines whose English is another one now
     */
    record Taken(String note, long version, int corrected) {}

    Response read(BriefingNote note, byte[] body, Optional<String> by) {
        XliffReader.Back back = back(body);
        if (!back.note().equals(note.id())) {
            throw unreadable("it is a file of another note");
        }
        Map<String, String> english = new LinkedHashMap<>();
        Map<String, String> french = new LinkedHashMap<>();
        back.units().stream()
                .filter(unit -> unit.target().filter(text -> !text.isBlank()).isPresent())
                .forEach(unit -> {
                    english.put(unit.id(), unit.target().orElseThrow());
                    french.put(unit.id(), unit.source());
                });
        List<Outcome> outcomes =
                desk.approveAll(note.id(), english, french, back.version().orElse(0L), by);
        long version = note.version();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Stale stale) {
                throw RequestRefused.changedMeanwhile(stale.current());
            }
            if (outcome instanceof Outcome.Missing missing) {
                throw unreadable(missing.what());
            }
            version = ((Outcome.Changed) outcome).note().version();
        }
        return answers.ok(new Taken(note.id(), version, outcomes.size()));
    }

    private static XliffReader.Back back(byte[] body) {
        try {
            return XliffReader.read(new ByteArrayInputStream(body));
        } catch (UnreadableXliff unreadable) {
            throw unreadable(unreadable.getMessage());
        }
    }

    private static RequestRefused unreadable(String why) {
        return new RequestRefused(ProblemCode.UNREADABLE_DOCUMENT, why);
    }
}
