package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import dev.precis.page.Block;
import dev.precis.page.Page;
import dev.precis.page.PageHead;
import dev.precis.page.PageVerdict;
import dev.precis.page.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Segmented articles for tests, without a page reader: each sentence is a block and a segment. */
public final class Articles {

    private record Sentence(Role role, String text) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private Optional<String> givenTitle = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    private Articles() {}

    /** An article of body sentences {@code s1}, {@code s2}, …. */
    public static Segmentation of(String... sentences) {
        return article().body(sentences).build();
    }

    public static Articles article() {
        return new Articles();
    }

    /** The page's own headline, which is a segment. */
    public Articles title(String text) {
        return add(Role.TITLE, text);
    }

    public Articles subhead(String text) {
        return add(Role.SUBHEAD, text);
    }

    public Articles body(String... texts) {
        for (String text : texts) {
            add(Role.BODY, text);
        }
        return this;
    }

    /** The headline as the sender knows it. */
    public Articles given(String title) {
        givenTitle = Optional.of(title);
        return this;
    }

    public Articles publisher(String name) {
        publisher = Optional.of(name);
        return this;
    }

    public Articles published(String isoDay) {
        published = Optional.of(LocalDate.parse(isoDay));
        return this;
    }

    public Segmentation build() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (Sentence sentence : sentences) {
            text.append(text.isEmpty() ? "" : "\n\n");
            SourceSpan span = new SourceSpan(
                    text.length(), text.length() + sentence.text().length());
            text.append(sentence.text());
            String block = "b" + (blocks.size() + 1);
            blocks.add(new Block(block, sentence.role(), "given", span));
            segments.add(new Segment("s" + (segments.size() + 1), block, sentence.role(), span, sentence.text()));
        }
        PageHead head = new PageHead(
                sentences.stream()
                        .filter(sentence -> sentence.role() == Role.TITLE)
                        .map(Sentence::text)
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article =
                new Article(Optional.empty(), text.toString(), givenTitle, Optional.empty(), publisher, published);
        return new Segmentation(new Page(article, head, blocks, PageVerdict.ARTICLE), segments);
    }

    private Articles add(Role role, String text) {
        sentences.add(new Sentence(role, text));
        return this;
    }
}
