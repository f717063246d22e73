package dev.precis.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in the manner of many sites, labelled by hand before the rules saw them. On the one half the rules were developed, the
 * other half only measures them.
 */
class LabelledPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @CsvSource({"dev, 0.98", "held-out, 0.94"})
    void theArticleIsKeptAndLittleElse(String half, double least) throws IOException {
        List<LabelledPage.Score> scores;
        try (Stream<Path> files = Files.list(PAGES.resolve(half))) {
            scores = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelledPage::read)
                    .map(page -> page.score(reader))
                    .toList();
        }
        report(half, scores);

        assertThat(f1(scores)).as("kept-text F1, %s", half).isGreaterThanOrEqualTo(least);
    }

    private static double f1(List<LabelledPage.Score> scores) {
        return scores.stream()
                .mapToDouble(LabelledPage.Score::keptTextF1)
                .average()
                .orElse(0);
    }

    private static void report(String half, List<LabelledPage.Score> scores) {
        for (LabelledPage.Score score : scores) {
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %-32s kept-text F1 %.3f  roles %.3f (%d blocks)%n",
                    half,
                    score.page(),
                    score.keptTextF1(),
                    score.roleAccuracy(),
                    score.blocks());
            if (half.equals("dev") && Boolean.getBoolean("pages.misses")) {
                score.misses().forEach(miss -> System.out.println("          " + miss));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-9s all: kept-text F1 %.4f, roles %.4f%n",
                half,
                f1(scores),
                scores.stream()
                        .mapToDouble(LabelledPage.Score::roleAccuracy)
                        .average()
                        .orElse(0));
    }
}
