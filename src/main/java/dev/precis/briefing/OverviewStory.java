package dev.precis.briefing;

import dev.precis.summary.OverviewOutcome;
import dev.precis.translation.Translation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What several articles say together, on its way into a note. */
record OverviewStory(CompletableFuture<OverviewOutcome> overview, CompletableFuture<Translation> english) {

    static final Translation NOTHING = new Translation(List.of(), List.of(), Optional.empty());

    static final OverviewStory NONE = new OverviewStory(
            CompletableFuture.completedFuture(new OverviewOutcome(Optional.empty(), List.of(), Optional.empty())),
            CompletableFuture.completedFuture(NOTHING));

    CompletableFuture<Void> told() {
        return CompletableFuture.allOf(overview, english);
    }
}
