package dev.precis.api;

import dev.precis.note.Correction;
import dev.precis.note.NoteChange;
import dev.precis.note.NoteDesk;
import dev.precis.note.NoteLine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Analysts' corrections, line by line. */
@Singleton
final class Corrections {

    private static final int LONGEST_NAME = 200;

    private final NoteDesk desk;
    private final Answers answers;
    private final TextLimit limit;

    Corrections(NoteDesk desk, Answers answers, TextLimit limit) {
        this.desk = desk;
        this.answers = answers;
        this.limit = limit;
    }

    /** A correction as it stands in JSON. */
    record Sent(
            Optional<String> action,
            Optional<String> fr,
            Optional<String> en,
            Optional<String> by,
            Optional<String> comment) {}

    /** @param version the note's, with this line as it is */
    record Shown(String note, long version, NoteLine line) {}

    /** @param changes the first one first */
    record History(String note, List<NoteChange> changes) {}

    Response line(String note, String line, boolean claim) {
        NoteDesk.Seen seen = desk.seen(note, line)
                .filter(found -> claim == isClaim(line))
                .orElseThrow(() -> missing("no note of this id has such a line"));
        return answers.ok(new Shown(note, seen.note().version(), seen.line()), seen.line());
    }

    Response history(String note) {
        return answers.ok(new History(note, desk.history(note)));
    }

    Response change(String note, String line, boolean claim, HttpHeaders headers, byte[] body, MediaType type) {
        Sent sent = StrictJson.read(TextDecoder.decode(body, TextDecoder.declaredBy(type)), Sent.class);
        Correction correction = correction(sent, claim);
        if (claim != isClaim(line)) {
            throw missing("no note of this id has such a line");
        }
        List<String> wanted = wanted(headers);
        return answer(note, desk.change(note, line, correction, seen -> isWanted(seen, wanted)));
    }

    private Response answer(String note, NoteDesk.Outcome outcome) {
        if (outcome instanceof NoteDesk.Outcome.Changed changed) {
            return answers.ok(new Shown(note, changed.note().version(), changed.line()), changed.line());
        }
        if (outcome instanceof NoteDesk.Outcome.Stale stale) {
            throw RequestRefused.changedMeanwhile(stale.current());
        }
        throw missing(((NoteDesk.Outcome.Missing) outcome).what());
    }

    private Correction correction(Sent sent, boolean claim) {
        String action = sent.action().orElse(Correction.Action.APPROVE.wireName());
        Correction.Action known = Arrays.stream(Correction.Action.values())
                .filter(each -> each.wireName().equals(action))
                .findFirst()
                .orElseThrow(() -> RequestRefused.malformed("action: approve, reject, comment or undo is wanted"));
        if (sent.fr().isPresent() && !claim) {
            throw RequestRefused.malformed("fr: a unit's French is the article's own; a claim's can be changed");
        }
        if (known != Correction.Action.APPROVE
                && (sent.fr().isPresent() || sent.en().isPresent())) {
            throw RequestRefused.malformed("fr and en go with approve alone");
        }
        return new Correction(
                known, text(sent.fr(), "fr"), text(sent.en(), "en"), name(sent.by()), text(sent.comment(), "comment"));
    }

    private Optional<String> text(Optional<String> sent, String where) {
        sent.filter(String::isBlank).ifPresent(blank -> {
            throw RequestRefused.malformed(where + " is blank");
        });
        return sent.map(text -> limit.held(text, where));
    }

    private static Optional<String> name(Optional<String> by) {
        by.filter(name -> name.isBlank() || name.length() > LONGEST_NAME).ifPresent(odd -> {
            throw RequestRefused.malformed("by: 1 to " + LONGEST_NAME + " characters are wanted");
        });
        return by;
    }

    /** Without If-Match nobody knows what the analyst saw. */
    private static List<String> wanted(HttpHeaders headers) {
        List<String> sent = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.IF_MATCH))
                .orElse(List.of());
        List<String> tags = sent.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(tag -> tag.strip().replace("\"", ""))
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (tags.isEmpty()) {
            throw new RequestRefused(
                    ProblemCode.CHANGED_MEANWHILE, "If-Match is wanted: the ETag of the line, or of the note as JSON");
        }
        return tags;
    }

    private boolean isWanted(NoteDesk.Seen seen, List<String> wanted) {
        return wanted.contains("*") || wanted.contains(tag(seen.line())) || wanted.contains(tag(seen.note()));
    }

    private String tag(Object value) {
        return Answers.tag(answers.bytes(value)).getValue();
    }

    /** Sentences are {@code a1.s3}; everything else that has a name is a claim. */
    private static boolean isClaim(String line) {
        return !line.matches("(.*\\.)?s\\d+");
    }

    private static RequestRefused missing(String what) {
        return new RequestRefused(ProblemCode.NOT_FOUND, what);
    }
}
