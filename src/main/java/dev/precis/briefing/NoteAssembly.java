package dev.precis.briefing;

import dev.precis.briefing.Refusal.NoAnswer;
import dev.precis.check.Gap;
import dev.precis.model.ModelFailure;
import dev.precis.note.ArticlePart;
import dev.precis.note.BriefingNote;
import dev.precis.note.English;
import dev.precis.note.NoteComposer;
import dev.precis.note.NoteDraft;
import dev.precis.note.NoteId;
import dev.precis.note.NoteShelf;
import dev.precis.note.OverviewPart;
import dev.precis.summary.OverviewOutcome;
import dev.precis.summary.SummaryOutcome;
import dev.precis.translation.Translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/** Waits for the steps of a request and hands what came of them to the composer. */
@Singleton
final class NoteAssembly {

    private final NoteComposer composer;
    private final NoteId ids;
    private final Bookkeeping books;
    private final NoteShelf shelf;

    NoteAssembly(NoteComposer composer, NoteId ids, Bookkeeping books, NoteShelf shelf) {
        this.composer = composer;
        this.ids = ids;
        this.books = books;
        this.shelf = shelf;
    }

    /**
     * The note over all articles.
     *
     * @param unread gaps of articles that could not be read
     * @throws BriefingRefused if a model was needed for everything and gave nothing
     */
    BriefingNote note(List<ArticleStory> stories, OverviewStory together, List<Gap> unread, Errand errand) {
        List<ArticlePart> parts = stories.stream().map(NoteAssembly::part).toList();
        refuseIfNothingCame(stories, errand);
        OverviewOutcome overview = together.overview().join();
        Translation english = together.english().join();
        List<Gap> gaps = new ArrayList<>(unread);
        gaps.addAll(overview.gaps());
        BriefingNote note = composer.compose(new NoteDraft(
                ids.next(),
                errand.started(),
                errand.options().maxPoints(),
                parts,
                new OverviewPart(overview.overview(), English.of(english), gaps),
                errand.options().glossary(),
                books.close(stories.stream().map(ArticleStory::article).toList(), errand)));
        return composer.heldAgainst(shelf.earlier(note), note);
    }

    /**
     * The summary of one article.
     *
     * @throws BriefingRefused if a model was asked for it and gave nothing
     */
    SummaryAnswer summary(ArticleStory story, Errand errand) {
        story.summary().join().failure().ifPresent(failure -> {
            throw new BriefingRefused(new NoAnswer(failure));
        });
        BriefingNote note = note(List.of(story), OverviewStory.NONE, List.of(), errand);
        return new SummaryAnswer(
                note.status(),
                note.articles().get(0).summary().orElseThrow(),
                note.dataGaps(),
                note.provenance(),
                note.usage(),
                note.cache());
    }

    private static ArticlePart part(ArticleStory story) {
        SummaryOutcome summary = story.summary().join();
        Translation sentences = story.sentences().join();
        List<Gap> gaps = new ArrayList<>(summary.gaps());
        gaps.addAll(sentences.gaps());
        return new ArticlePart(
                story.article().id(),
                story.article().segmentation(),
                Optional.of(summary.summary()),
                sentences.units(),
                English.of(story.claims().join()),
                gaps);
    }

    /** What was at hand still serves while the model is away; a note of which nothing came is no note. */
    private static void refuseIfNothingCame(List<ArticleStory> stories, Errand errand) {
        List<ModelFailure> failures =
                stories.stream().flatMap(NoteAssembly::failures).toList();
        boolean nothingCame =
                errand.meter().read().atHand() == 0 && stories.stream().allMatch(NoteAssembly::cameToNothing);
        if (nothingCame && !failures.isEmpty()) {
            throw new BriefingRefused(new NoAnswer(failures.get(0)));
        }
    }

    private static boolean cameToNothing(ArticleStory story) {
        return story.summary().join().failure().isPresent()
                && Stream.of(story.sentences(), story.claims())
                        .flatMap(part -> part.join().units().stream())
                        .allMatch(unit -> unit.en().isEmpty());
    }

    private static Stream<ModelFailure> failures(ArticleStory story) {
        return Stream.of(
                        story.summary().join().failure(),
                        story.sentences().join().failure(),
                        story.claims().join().failure())
                .flatMap(Optional::stream);
    }
}
