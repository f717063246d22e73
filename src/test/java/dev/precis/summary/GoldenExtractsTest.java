package dev.precis.summary;

import dev.precis.Golden;
import dev.precis.article.Article;
import dev.precis.page.PageReader;
import dev.precis.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which sentences stand for a page of the corpus without a model. A golden file bears the name of its page's folder. */
class GoldenExtractsTest {

    private static final Golden GOLDEN = Golden.in("summary/extract", ".summary.json");
    private static final int POINTS = 5;

    private final Segmenter segmenter = new Segmenter(new PageReader());

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theseSentencesAreChosen(String page) throws IOException {
        String text = Files.readString(Path.of("corpus", page, "article.txt"), StandardCharsets.UTF_8);
        Summary summary = ExtractiveSummarizer.summarize(segmenter.segment(Article.of(text), List.of()), POINTS);
        GOLDEN.assertSame(page + ".summary.json", Golden.json(summary));
    }

    static List<String> names() {
        return GOLDEN.names();
    }
}
