package dev.precis.note;

import dev.precis.check.Gap;

import java.util.List;

import jakarta.inject.Singleton;

/** Puts a note together from checked parts. Pure: the same draft gives the same note, without model, clock or store. */
@Singleton
public final class NoteComposer {

    /** The note, with everything that is missing from it named in its gaps. */
    public BriefingNote compose(NoteDraft draft) {
        List<ComposedArticle> articles =
                draft.articles().stream().map(ArticleComposer::compose).toList();
        Story story = tell(draft, articles);
        List<NoteArticle> composed =
                articles.stream().map(ComposedArticle::note).toList();
        List<GlossaryTally.Line> lines = NoteLines.of(story, composed);
        List<GlossaryUse> uses = GlossaryTally.over(lines, draft.glossary());
        List<Gap> gaps = Shortfalls.of(story, articles, draft.overview());
        BriefingNote note = new BriefingNote(
                draft.id(),
                status(articles, gaps),
                draft.created(),
                story.title(),
                story.points(),
                story.timeline(),
                story.discrepancies(),
                composed,
                uses,
                gaps,
                draft.making().provenance(),
                draft.making().usage(),
                draft.making().cache(),
                1);
        return NoteMarks.on(note, Consistency.within(Rendering.of(lines, uses)));
    }

    /** The note with a remark at every term that it says otherwise than earlier notes do. */
    public BriefingNote heldAgainst(EarlierRenderings earlier, BriefingNote note) {
        return NoteMarks.on(note, Consistency.against(Rendering.of(note), earlier.usual()));
    }

    private static Story tell(NoteDraft draft, List<ComposedArticle> articles) {
        ArticlesStory byCode = new ArticlesStory(articles, draft.maxPoints());
        return draft.overview()
                .overview()
                .map(written -> new WrittenStory(written, draft.overview().english(), draft.articles()).tell())
                .map(byCode::complete)
                .orElseGet(byCode::tell);
    }

    private static NoteStatus status(List<ComposedArticle> articles, List<Gap> gaps) {
        boolean summarised =
                articles.stream().anyMatch(article -> article.summary().isPresent());
        boolean translated = articles.stream()
                .anyMatch(article -> !article.note().translation().isEmpty());
        if (!summarised && !translated) {
            return NoteStatus.FAILED;
        }
        return summarised && gaps.isEmpty() ? NoteStatus.COMPLETE : NoteStatus.PARTIAL;
    }
}
