package dev.precis.briefing;

import dev.precis.segment.Segmentation;

/**
 * An article with its sentences found.
 *
 * @param id {@code a1}, {@code a2}, … in the order the articles were sent; empty where one article is asked about alone
 */
record ReadArticle(String id, Segmentation segmentation) {

    static ReadArticle alone(Segmentation segmentation) {
        return new ReadArticle("", segmentation);
    }
}
