package dev.precis.briefing;

import dev.precis.check.Gap;
import dev.precis.note.CacheState;
import dev.precis.note.NoteStatus;
import dev.precis.note.NoteSummary;
import dev.precis.note.Provenance;
import dev.precis.note.Usage;

import java.util.List;

/** The bilingual summary of one article, with what it cost and what it lacks. Ids carry no article prefix. */
public record SummaryAnswer(
        NoteStatus status,
        NoteSummary summary,
        List<Gap> dataGaps,
        Provenance provenance,
        Usage usage,
        CacheState cache) {}
