package dev.precis.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jakarta.inject.Singleton;

import dev.precis.segment.Segment;
import dev.precis.summary.OverviewOutcome;
import dev.precis.summary.OverviewRequest;
import dev.precis.summary.OverviewWriter;
import dev.precis.summary.Summarizer;
import dev.precis.summary.Summary;
import dev.precis.summary.SummaryOutcome;
import dev.precis.translation.SourceUnit;
import dev.precis.translation.Translation;
import dev.precis.translation.Translator;

/**
 * Sets the steps going so that none waits for another without need: an article's summary beside its translation, the English
 * of its claims after the summary, the overview after all summaries and beside their English.
 */
@Singleton
final class Storyteller {

    private final Steps steps;
    private final Summarizer summarizer;
    private final Translator translator;
    private final OverviewWriter overviewWriter;

    Storyteller(Steps steps, Summarizer summarizer, Translator translator, OverviewWriter overviewWriter) {
        this.steps = steps;
        this.summarizer = summarizer;
        this.translator = translator;
        this.overviewWriter = overviewWriter;
    }

    /** Starts all an article needs; waits only for room among the articles in work. */
    ArticleStory tell(ReadArticle article, Errand errand) {
        return steps.admit(
                () -> {
                    CompletableFuture<SummaryOutcome> summary =
                            steps.start(() -> summarizer.summarize(errand.summaryOf(article.segmentation())));
                    CompletableFuture<Translation> sentences = steps.start(() -> sentences(article, errand));
                    CompletableFuture<English> claims =
                            steps.then(summary, outcome -> english(texts(article, outcome.summary()), errand));
                    return new ArticleStory(article, summary, sentences, claims);
                },
                ArticleStory::told);
    }

    /** Starts the overview of several articles; there is none of a single one. */
    OverviewStory tellTogether(List<ArticleStory> stories, Errand errand) {
        if (stories.size() < 2) {
            return OverviewStory.NONE;
        }
        CompletableFuture<Void> summaries = CompletableFuture.allOf(
                stories.stream().map(ArticleStory::summary).toArray(CompletableFuture<?>[]::new));
        CompletableFuture<OverviewOutcome> overview =
                steps.then(summaries, done -> overviewWriter.write(errand.overviewOf(parts(stories))));
        CompletableFuture<English> english = steps.then(overview, outcome -> outcome.overview()
                .map(written -> english(written.texts(), errand))
                .orElse(English.NONE));
        return new OverviewStory(overview, english);
    }

    /** The English of texts that are no part of an article, each asked once. */
    English english(List<String> texts, Errand errand) {
        List<SourceUnit> units = IntStream.range(0, texts.size())
                .mapToObj(i -> new SourceUnit("u" + (i + 1), texts.get(i)))
                .toList();
        Translation translation = translator.translate(errand.translationOf(units));
        return English.of(translation.units(), translation.failure());
    }

    private Translation sentences(ReadArticle article, Errand errand) {
        return translator.translate(errand.translationOf(article.segmentation().segments().stream()
                .filter(segment -> errand.options().translateArticles() || isHeadline(article, segment))
                .map(segment -> new SourceUnit(segment.id(), segment.text()))
                .toList()));
    }

    private static boolean isHeadline(ReadArticle article, Segment segment) {
        return article.segmentation().title().filter(segment::equals).isPresent();
    }

    private static List<String> texts(ReadArticle article, Summary summary) {
        List<String> texts = new ArrayList<>(summary.texts());
        sendersTitle(article).filter(title -> !texts.contains(title)).ifPresent(texts::add);
        return texts;
    }

    /** The headline its sender gave, where the page itself has none. */
    private static Optional<String> sendersTitle(ReadArticle article) {
        return article.segmentation().title().isPresent()
                ? Optional.empty()
                : article.segmentation().page().article().title();
    }

    private static List<OverviewRequest.Part> parts(List<ArticleStory> stories) {
        return stories.stream()
                .map(story -> new OverviewRequest.Part(
                        story.article().id(),
                        story.article().segmentation(),
                        story.summary().join().summary()))
                .toList();
    }
}
