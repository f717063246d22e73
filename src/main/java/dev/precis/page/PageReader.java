package dev.precis.page;

import dev.precis.article.Article;
import dev.precis.article.ComposedText;

import java.util.List;
import java.util.OptionalInt;

import jakarta.inject.Singleton;

/** Reads a copied page: which part of it is what. */
@Singleton
public final class PageReader {

    private final Cues cues;

    public PageReader() {
        this(Cues.ALL);
    }

    PageReader(Cues cues) {
        this.cues = cues;
    }

    /** The blocks of an article's page. Never throws, whatever the text; overrides stand above every rule. */
    public Page read(Article article, List<RoleOverride> overrides) {
        ComposedText composed = ComposedText.of(article.text());
        Draft draft = Draft.of(LineSplitter.split(composed.text(), cues), cues);
        CaptionLines.mark(draft);
        SocialPosts.mark(draft);
        References.mark(draft);
        ContentsList.mark(draft);
        TagRules tags = TagRules.of(draft, Tags.of(article.markup(), draft, composed));
        tags.markApart();
        TextStart.find(draft).ifPresent(text -> settle(draft, article, tags, text));

        List<Block> blocks = Overrides.apply(article.text(), Blocks.of(draft, composed), overrides);
        return new Page(article, HeadReader.read(article.text(), blocks), blocks, Verdict.of(article.text(), blocks));
    }

    private static void settle(Draft draft, Article article, TagRules tags, int text) {
        tags.markBelow(text);
        Topic topic = Topic.ofOpening(draft, text);
        OptionalInt title = TitleRule.find(draft, article.title().or(tags::title), topic, text);
        int first = HeadRules.apply(draft, title, topic, text);
        int notes = StrayLines.mark(draft, first, BodyRules.apply(draft, first));
        int last = AuthorNotes.apply(draft, first, notes);
        tags.markHeadings(first, last);
        InnerRules.apply(draft, first, last);
        PullQuotes.mark(draft, first, last);
        title.ifPresent(line -> LeadRule.apply(draft, line, first, last));
        TailRules.apply(draft, last);
    }
}
