package dev.precis.page;

import dev.precis.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** No single cue carries a page: without any one of them the article is still kept, and little else. */
class LeaveOneCueOutTest {

    private static final List<LabelledPage> CORPUS = LabelledPage.corpus();
    private static final List<LabelledPage> DEVELOPMENT = LabelledPage.half("dev");
    private static final List<LabelledPage> GOLDEN = LabelledPage.golden();

    @ParameterizedTest
    @EnumSource(Cue.class)
    void theArticleIsKeptWithoutAnyOneCue(Cue cue) {
        PageReader reader = new PageReader(Cues.without(cue));
        List<LabelledPage.Score> corpus = scores(CORPUS, reader);
        List<LabelledPage.Score> development = scores(DEVELOPMENT, reader);
        System.out.printf(
                Locale.ROOT,
                "without %-21s kept-text F1: corpus %.4f (least %.3f), development %.4f (least %.3f)%n",
                cue,
                LabelledPage.keptTextF1(corpus),
                least(corpus),
                LabelledPage.keptTextF1(development),
                least(development));

        assertThat(LabelledPage.keptTextF1(corpus)).as("kept-text F1, corpus").isGreaterThanOrEqualTo(0.97);
        assertThat(least(corpus)).as("least page of the corpus").isGreaterThanOrEqualTo(0.95);
        assertThat(LabelledPage.keptTextF1(development))
                .as("kept-text F1, development")
                .isGreaterThanOrEqualTo(0.93);
    }

    /** A cue that changes nothing anywhere is not left out, or is none. */
    @ParameterizedTest
    @EnumSource(Cue.class)
    void everyCueDecidesSomethingSomewhere(Cue cue) {
        PageReader all = new PageReader();
        PageReader without = new PageReader(Cues.without(cue));
        assertThat(Stream.of(CORPUS, DEVELOPMENT, GOLDEN).flatMap(List::stream))
                .anySatisfy(page -> assertThat(read(page, without)).isNotEqualTo(read(page, all)));
    }

    @Test
    void withEveryCueTheCorpusIsReadAsApproved() {
        assertThat(LabelledPage.keptTextF1(scores(CORPUS, new PageReader()))).isEqualTo(1);
    }

    private static List<LabelledPage.Score> scores(List<LabelledPage> pages, PageReader reader) {
        return pages.stream().map(page -> page.score(reader)).toList();
    }

    private static double least(List<LabelledPage.Score> scores) {
        return scores.stream().mapToDouble(LabelledPage.Score::keptTextF1).min().orElse(0);
    }

    private static List<Block> read(LabelledPage page, PageReader reader) {
        return reader.read(Article.of(page.text()), List.of()).blocks();
    }
}
