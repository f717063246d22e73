package dev.precis.summary;

import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;

import java.util.List;

/**
 * An article as golden cases write it down: its sentences are given, so that noise can stand within one.
 *
 * @param title of the page, a sentence of its own
 * @param given the headline as the sender knows it
 * @param published an ISO day; empty where nobody says it
 */
record GoldenArticle(String title, String given, String publisher, String published, List<String> body) {

    Segmentation segmentation() {
        Articles article = Articles.article().title(title).body(body.toArray(String[]::new));
        if (!given.isEmpty()) {
            article.given(given);
        }
        if (!publisher.isEmpty()) {
            article.publisher(publisher);
        }
        if (!published.isEmpty()) {
            article.published(published);
        }
        return article.build();
    }
}
