package dev.precis.note;

import dev.precis.summary.Claim;
import dev.precis.summary.Overview;

import java.util.List;

/** The story as a model told it over several articles, joined with its English. */
final class WrittenStory {

    private final Overview overview;
    private final English english;
    private final Citations cited;

    WrittenStory(Overview overview, English english, List<ArticlePart> parts) {
        this.overview = overview;
        this.english = english;
        this.cited = Citations.across(parts);
    }

    Story tell() {
        return new Story(
                english.pair(overview.title()),
                overview.points().stream().map(this::claim).toList(),
                overview.timeline().stream()
                        .map(event -> new TimelineEntry(event.date(), event.dateText(), claim(event.claim())))
                        .toList(),
                overview.discrepancies().stream().map(this::claim).toList());
    }

    private NoteClaim claim(Claim claim) {
        return Claims.join(claim.id(), claim, cited.of(claim.evidence()), english);
    }
}
