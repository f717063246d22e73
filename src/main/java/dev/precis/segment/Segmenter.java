package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import dev.precis.page.Block;
import dev.precis.page.Page;
import dev.precis.page.PageReader;
import dev.precis.page.Role;
import dev.precis.page.RoleOverride;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

/** Article in, blocks and sentences out. */
@Singleton
public final class Segmenter {

    private final PageReader reader;
    private final SentenceSplitter splitter = new SentenceSplitter();

    public Segmenter(PageReader reader) {
        this.reader = reader;
    }

    /** The page's blocks and the sentences of those that are the article. Never throws, whatever the text. */
    public Segmentation segment(Article article, List<RoleOverride> overrides) {
        Page page = reader.read(article, overrides);
        List<Segment> segments = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.role().isKept()) {
                for (SourceSpan span : sentences(page, block)) {
                    String id = "s" + (segments.size() + 1);
                    segments.add(new Segment(id, block.id(), block.role(), span, span.of(article.text())));
                }
            }
        }
        return new Segmentation(page, segments);
    }

    /** Titles and intertitles stand whole, whatever signs are in them. */
    private List<SourceSpan> sentences(Page page, Block block) {
        if (block.role() == Role.TITLE || block.role() == Role.SUBHEAD) {
            return List.of(block.span());
        }
        int start = block.span().start();
        return splitter.split(page.text(block)).stream()
                .map(span -> new SourceSpan(start + span.start(), start + span.end()))
                .toList();
    }
}
