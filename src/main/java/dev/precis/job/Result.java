package dev.precis.job;

import dev.precis.briefing.BriefingService.Composed;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.note.NoteStatus;

import java.util.Optional;

/** What came of working on an item. */
record Result(ItemState state, Optional<Composed> note, Optional<String> code, Optional<Message> reason) {

    static Result of(Composed composed) {
        Optional<Gap> gap = composed.note().dataGaps().stream().findFirst();
        ItemState state = switch (composed.note().status()) {
            case COMPLETE -> ItemState.COMPLETE;
            case PARTIAL -> ItemState.PARTIAL;
            case FAILED -> ItemState.FAILED;
        };
        return new Result(
                state,
                Optional.of(composed).filter(any -> composed.note().status() != NoteStatus.FAILED),
                gap.map(Gap::code),
                gap.map(Gap::message));
    }

    /** @param reason in English alone, as the detail of a problem */
    static Result failed(String code, String reason) {
        return new Result(ItemState.FAILED, Optional.empty(), Optional.of(code), Optional.of(inEnglish(reason)));
    }

    static Result cancelled() {
        return new Result(
                ItemState.CANCELLED,
                Optional.empty(),
                Optional.of("cancelled"),
                Optional.of(inEnglish("the batch was cancelled")));
    }

    private static Message inEnglish(String reason) {
        return new Message(reason, Optional.empty());
    }
}
