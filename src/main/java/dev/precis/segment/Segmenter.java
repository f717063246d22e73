package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.page.PageReader;
import dev.precis.page.RoleOverride;

import java.util.List;

import jakarta.inject.Singleton;

/** Article in, blocks and sentences out. */
@Singleton
public final class Segmenter {

    private final PageReader reader;

    public Segmenter(PageReader reader) {
        this.reader = reader;
    }

    /** The page's blocks and the sentences of those that are the article. Never throws, whatever the text. */
    public Segmentation segment(Article article, List<RoleOverride> overrides) {
        throw new UnsupportedOperationException();
    }
}
