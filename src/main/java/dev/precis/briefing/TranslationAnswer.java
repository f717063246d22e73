package dev.precis.briefing;

import dev.precis.check.Gap;
import dev.precis.note.CacheState;
import dev.precis.note.GlossaryUse;
import dev.precis.note.NoteStatus;
import dev.precis.note.NoteUnit;
import dev.precis.note.Provenance;
import dev.precis.note.Usage;

import java.util.List;

/** Aligned English, unit by unit, with what it cost and what it lacks. Ids carry no article prefix. */
public record TranslationAnswer(
        NoteStatus status,
        List<NoteUnit> units,
        List<GlossaryUse> glossary,
        List<Gap> dataGaps,
        Provenance provenance,
        Usage usage,
        CacheState cache) {}
