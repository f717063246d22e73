package dev.precis.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.precis.briefing.SummaryAnswer;
import dev.precis.check.Gap;
import dev.precis.note.CacheState;
import dev.precis.note.NoteStatus;
import dev.precis.note.NoteSummary;
import dev.precis.note.Provenance;
import dev.precis.note.Usage;

import java.util.List;

/** A summary's own fields at the top, beside what it lacks and what it cost. */
record FlatSummary(
        NoteStatus status,
        @JsonUnwrapped NoteSummary summary,
        List<Gap> dataGaps,
        Provenance provenance,
        Usage usage,
        CacheState cache) {

    static FlatSummary of(SummaryAnswer answer) {
        return new FlatSummary(
                answer.status(),
                answer.summary(),
                answer.dataGaps(),
                answer.provenance(),
                answer.usage(),
                answer.cache());
    }
}
