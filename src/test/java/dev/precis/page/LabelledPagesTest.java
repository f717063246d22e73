package dev.precis.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in the manner of many sites, labelled by hand before the rules saw them. On the one half the rules were developed, the
 * other half only measures them.
 */
class LabelledPagesTest {

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @CsvSource({"dev, 0.98", "held-out, 0.97"})
    void theArticleIsKeptAndLittleElse(String half, double least) {
        List<LabelledPage.Score> scores =
                LabelledPage.half(half).stream().map(page -> page.score(reader)).toList();
        report(half, scores);

        assertThat(LabelledPage.keptTextF1(scores)).as("kept-text F1, %s", half).isGreaterThanOrEqualTo(least);
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
                LabelledPage.keptTextF1(scores),
                scores.stream()
                        .mapToDouble(LabelledPage.Score::roleAccuracy)
                        .average()
                        .orElse(0));
    }
}
