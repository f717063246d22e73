package dev.precis.briefing;

import dev.precis.article.Article;
import dev.precis.model.Lane;
import dev.precis.model.Meter;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteShelf;
import dev.precis.segment.Segmentation;
import dev.precis.translation.SourceUnit;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

/** The whole story, from articles to a note, in the order of its steps. */
@Singleton
public final class BriefingService {

    private final Errands errands;
    private final ArticleReader reader;
    private final Storyteller storyteller;
    private final NoteAssembly assembly;
    private final TranslationAssembly translations;
    private final NoteShelf shelf;

    BriefingService(
            Errands errands,
            ArticleReader reader,
            Storyteller storyteller,
            NoteAssembly assembly,
            TranslationAssembly translations,
            NoteShelf shelf) {
        this.errands = errands;
        this.reader = reader;
        this.storyteller = storyteller;
        this.assembly = assembly;
        this.translations = translations;
        this.shelf = shelf;
    }

    /**
     * Articles to one bilingual note, which is kept. What cannot be had is named in the note.
     *
     * @throws BriefingRefused if no article can be read, an option cannot be served, or a model was needed for everything and
     *     gave nothing
     */
    public BriefingNote brief(List<Article> articles, BriefingOptions options) {
        return brief(articles, options, Progress.UNWATCHED);
    }

    /**
     * The same, for a caller that watches.
     *
     * @throws BriefingRefused as for {@link #brief(List, BriefingOptions)}
     */
    public BriefingNote brief(List<Article> articles, BriefingOptions options, Progress progress) {
        Composed composed = compose(articles, options, new Meter(), progress);
        storyteller.steps().now(Lane.INTERACTIVE, () -> kept(composed));
        return composed.note();
    }

    private Composed kept(Composed composed) {
        shelf.save(composed.note(), composed.answers());
        return composed;
    }

    /**
     * The same, for a caller that keeps the note itself.
     *
     * @param meter says how urgent it is, and whether it is still wanted
     * @throws BriefingRefused as for {@link #brief(List, BriefingOptions)}
     */
    public Composed compose(List<Article> articles, BriefingOptions options, Meter meter) {
        return compose(articles, options, meter, Progress.UNWATCHED);
    }

    private Composed compose(List<Article> articles, BriefingOptions options, Meter meter, Progress progress) {
        Errand errand = errands.begin(options, meter);
        ArticleReader.Stack stack = storyteller.steps().now(meter.lane(), () -> reader.readAll(articles, options));
        CountedSteps steps = new CountedSteps(progress, stack.readable().size());
        List<ArticleStory> stories = stack.readable().stream()
                .map(article -> storyteller.tell(article, errand))
                .peek(story -> story.told().whenComplete((told, failed) -> steps.done()))
                .toList();
        OverviewStory together = storyteller.tellTogether(stories, errand);
        stories.forEach(story -> story.told().join());
        together.told().join();
        BriefingNote note =
                storyteller.steps().now(meter.lane(), () -> assembly.note(stories, together, stack.gaps(), errand));
        steps.allDone();
        return new Composed(note, errand.answers());
    }

    /**
     * A note that is not kept yet.
     *
     * @param answers keys of the cached answers it was made of
     */
    public record Composed(BriefingNote note, Set<String> answers) {}

    /**
     * What each part of a page is, and its sentences.
     *
     * @throws BriefingRefused if the page holds no French article
     */
    public Segmentation segment(Article article, BriefingOptions options) {
        return reader.readOne(article, options);
    }

    /**
     * The bilingual summary of one article.
     *
     * @throws BriefingRefused as for {@link #brief(List, BriefingOptions)}
     */
    public SummaryAnswer summarize(Article article, BriefingOptions options) {
        Errand errand = errands.begin(options);
        ReadArticle read = ReadArticle.alone(reader.readOne(article, options));
        return assembly.summary(storyteller.tellClaims(read, errand), errand);
    }

    /**
     * One article's sentences beside their English.
     *
     * @throws BriefingRefused as for {@link #brief(List, BriefingOptions)}
     */
    public TranslationAnswer translate(Article article, BriefingOptions options) {
        Errand errand = errands.begin(options);
        ReadArticle read = ReadArticle.alone(reader.readOne(article, options));
        return translations.ofArticle(read, storyteller.sentences(read, errand), errand);
    }

    /**
     * Units of text, each beside its English.
     *
     * @throws BriefingRefused as for {@link #brief(List, BriefingOptions)}
     */
    public TranslationAnswer translateUnits(List<SourceUnit> units, BriefingOptions options) {
        Errand errand = errands.begin(options);
        return translations.ofUnits(storyteller.translate(units, errand), errand);
    }
}
