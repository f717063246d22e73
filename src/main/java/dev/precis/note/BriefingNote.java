package dev.precis.note;

import dev.precis.check.Gap;

import java.time.Instant;
import java.util.List;

/**
 * A bilingual briefing note: what a reader is given. Built by code from checked parts; every text that is missing in it is
 * named in {@code dataGaps}.
 *
 * @param id {@code brf_…}
 * @param overview what the articles say together; for a single article, its points
 * @param timeline sorted by date
 * @param discrepancies what the articles say differently
 * @param version 1 as it was made, one more with every correction
 */
public record BriefingNote(
        String id,
        NoteStatus status,
        Instant created,
        Bilingual title,
        List<NoteClaim> overview,
        List<TimelineEntry> timeline,
        List<NoteClaim> discrepancies,
        List<NoteArticle> articles,
        List<GlossaryUse> glossary,
        List<Gap> dataGaps,
        Provenance provenance,
        Usage usage,
        CacheState cache,
        long version) {

    public BriefingNote {
        // Notes kept before there were versions have none.
        version = Math.max(1, version);
    }

    /** The same note under another name. */
    public BriefingNote named(String other) {
        return new BriefingNote(
                other,
                status,
                created,
                title,
                overview,
                timeline,
                discrepancies,
                articles,
                glossary,
                dataGaps,
                provenance,
                usage,
                cache,
                version);
    }
}
