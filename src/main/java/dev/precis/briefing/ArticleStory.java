package dev.precis.briefing;

import dev.precis.summary.SummaryOutcome;
import dev.precis.translation.Translation;

import java.util.concurrent.CompletableFuture;

/**
 * One article on its way into a note. The three parts come side by side, the claims as soon as the summary stands.
 *
 * @param sentences the article's own sentences in English
 * @param claims the English of the summary's texts, and of a headline that only the sender knows
 */
record ArticleStory(
        ReadArticle article,
        CompletableFuture<SummaryOutcome> summary,
        CompletableFuture<Translation> sentences,
        CompletableFuture<Translation> claims) {

    CompletableFuture<Void> told() {
        return CompletableFuture.allOf(summary, sentences, claims);
    }
}
