package dev.precis.briefing;

import dev.precis.note.ArticlePart;
import dev.precis.summary.ApprovedClaims;
import dev.precis.summary.OverviewOutcome;
import dev.precis.summary.OverviewRequest;
import dev.precis.summary.OverviewWriter;
import dev.precis.summary.PreferredFrench;
import dev.precis.summary.Summarizer;
import dev.precis.summary.Summary;
import dev.precis.summary.SummaryOutcome;
import dev.precis.translation.SourceUnit;
import dev.precis.translation.Translation;
import dev.precis.translation.Translator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

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
    private final ApprovedClaims approvedClaims;
    private final PreferredFrench preferred;

    Storyteller(
            Steps steps,
            Summarizer summarizer,
            Translator translator,
            OverviewWriter overviewWriter,
            ApprovedClaims approvedClaims,
            PreferredFrench preferred) {
        this.steps = steps;
        this.summarizer = summarizer;
        this.translator = translator;
        this.overviewWriter = overviewWriter;
        this.approvedClaims = approvedClaims;
        this.preferred = preferred;
    }

    Steps steps() {
        return steps;
    }

    /** Starts all an article needs; waits only for room among the articles in work. */
    ArticleStory tell(ReadArticle article, Errand errand) {
        if (!errand.options().translateArticles()) {
            return tellClaims(article, errand);
        }
        boolean headlineIsASentence = article.segmentation().title().isPresent();
        return begin(
                article,
                errand,
                !headlineIsASentence,
                () -> steps.start(errand.meter().lane(), "translate sentences", () -> sentences(article, errand)));
    }

    /** Starts what the summary of an article needs, and nothing of its sentences. */
    ArticleStory tellClaims(ReadArticle article, Errand errand) {
        return begin(article, errand, true, () -> CompletableFuture.completedFuture(OverviewStory.NOTHING));
    }

    private ArticleStory begin(
            ReadArticle article,
            Errand errand,
            boolean withHeadline,
            Supplier<CompletableFuture<Translation>> sentences) {
        return steps.admit(
                errand.meter().lane(),
                () -> {
                    CompletableFuture<SummaryOutcome> summary = steps.start(
                            errand.meter().lane(),
                            "summarize",
                            () -> approvedClaims.over(
                                    preferred.over(summarizer.summarize(errand.summaryOf(article.segmentation()))),
                                    article.segmentation()));
                    CompletableFuture<Translation> claims = steps.then(
                            errand.meter().lane(),
                            summary,
                            "translate claims",
                            outcome -> english(texts(article, outcome.summary(), withHeadline), errand));
                    return new ArticleStory(article, summary, sentences.get(), claims);
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
        CompletableFuture<OverviewOutcome> overview = steps.then(
                errand.meter().lane(),
                summaries,
                "overview",
                done -> preferred.over(overviewWriter.write(errand.overviewOf(parts(stories)))));
        CompletableFuture<Translation> english = steps.then(
                errand.meter().lane(),
                overview,
                "translate overview",
                outcome -> outcome.overview()
                        .map(written -> english(written.texts(), errand))
                        .orElse(OverviewStory.NOTHING));
        return new OverviewStory(overview, english);
    }

    /** The English of texts that are no part of an article, each asked once. */
    Translation english(List<String> texts, Errand errand) {
        List<SourceUnit> units = IntStream.range(0, texts.size())
                .mapToObj(i -> new SourceUnit("u" + (i + 1), texts.get(i)))
                .toList();
        return translator.translate(errand.translationOf(units, false));
    }

    /** Units that follow each other. */
    Translation translate(List<SourceUnit> units, Errand errand) {
        return translator.translate(errand.translationOf(units, true));
    }

    /** The article's sentences in English. */
    Translation sentences(ReadArticle article, Errand errand) {
        return translate(
                article.segmentation().segments().stream()
                        .map(segment -> new SourceUnit(segment.id(), segment.text()))
                        .toList(),
                errand);
    }

    private static List<String> texts(ReadArticle article, Summary summary, boolean withHeadline) {
        List<String> texts = new ArrayList<>(summary.texts());
        ArticlePart.titleOf(article.segmentation())
                .filter(title -> withHeadline && !texts.contains(title))
                .ifPresent(texts::add);
        return texts;
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
