package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.article.Article;
import dev.precis.translation.SourceUnit;

import java.util.List;
import java.util.Optional;

/**
 * What a request brings, whatever its form.
 *
 * @param articles in the order they were sent; empty where units came
 * @param units texts to be translated on their own
 */
record Submission(List<SubmittedArticle> articles, Optional<List<SourceUnit>> units, OptionsJson options) {

    /** The articles of a request that takes no units. */
    List<SubmittedArticle> articlesAlone() {
        refuseUnits();
        return articles;
    }

    /** The article of a request that takes exactly one. */
    SubmittedArticle single() {
        refuseUnits();
        if (articles.size() != 1) {
            throw RequestRefused.malformed("article: exactly one is wanted here, not " + articles.size());
        }
        return articles.get(0);
    }

    private void refuseUnits() {
        if (units.isPresent()) {
            throw RequestRefused.malformed("units is known to /v1/translations alone");
        }
    }

    /**
     * An article of a request.
     *
     * @param extracted whether its text was taken out of HTML, PDF or DOCX, so that the sender does not know it yet
     */
    record SubmittedArticle(Article article, boolean extracted) {}
}
