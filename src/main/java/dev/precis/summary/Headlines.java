package dev.precis.summary;

import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;

/** What stands above a summary for which no headline was written. */
final class Headlines {

    private Headlines() {}

    /** The page's title, else the sender's, else the first sentence; empty where there is none of them. */
    static String fallback(Segmentation article) {
        return article.title()
                .map(Segment::text)
                .or(() -> article.page().article().title().filter(title -> !title.isBlank()))
                .or(() -> article.segments().stream().findFirst().map(Segment::text))
                .orElse("");
    }
}
