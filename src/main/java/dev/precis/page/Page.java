package dev.precis.page;

import dev.precis.article.Article;

import java.util.List;

/**
 * A copied page, read: which part of it is what.
 *
 * @param blocks in the order of the text, not overlapping, with white space alone between them
 */
public record Page(Article article, PageHead head, List<Block> blocks, PageVerdict verdict) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** The characters of a block of this page. */
    public String text(Block block) {
        return block.span().of(article.text());
    }
}
