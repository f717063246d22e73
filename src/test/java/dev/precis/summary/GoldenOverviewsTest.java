package dev.precis.summary;

import dev.precis.Golden;
import dev.precis.cache.CacheUse;
import dev.precis.check.Origin;
import dev.precis.model.Meter;
import dev.precis.model.PromptCatalog;
import dev.precis.segment.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a model is asked about several small articles, and what becomes of a draft with good and bad items. */
class GoldenOverviewsTest {

    private static final Golden GOLDEN =
            Golden.in("summary/overview", ".articles.json", ".prompt.txt", ".draft.json", ".checked.json");

    private record Case(int maxPoints, String context, List<Part> parts) {}

    private record Part(String id, GoldenArticle article, SummaryDraft summary) {

        OverviewRequest.Part summarised() {
            Segmentation segmentation = article.segmentation();
            return new OverviewRequest.Part(
                    id, segmentation, new SummaryAssembly(segmentation).summary(summary, Set.of(), Origin.MODEL));
        }
    }

    private record Checked(List<Rejected> rejected, Overview overview) {}

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theModelIsAskedInTheseWords(String name) {
        GOLDEN.assertSame(
                name + ".prompt.txt", GoldenSummariesTest.told(task(name).ask()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofADraftStandsWhatTheArticlesCarry(String name) {
        OverviewTask task = task(name);
        Verdict<OverviewDraft> verdict = task.check(GOLDEN.read(name + ".draft.json", OverviewDraft.class));
        Overview overview = task.overview(new Kept<>(verdict.accepted(), Set.of(), List.of()), Origin.MODEL);
        GOLDEN.assertSame(name + ".checked.json", Golden.json(new Checked(verdict.rejected(), overview)));
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    private static OverviewTask task(String name) {
        Case articles = GOLDEN.read(name + ".articles.json", Case.class);
        OverviewRequest request = new OverviewRequest(
                articles.parts().stream().map(Part::summarised).toList(),
                articles.maxPoints(),
                Optional.of(articles.context()),
                CacheUse.USE,
                Optional.empty(),
                new Meter());
        return new OverviewTask(request, new PromptCatalog(Path.of("prompts")).of(OverviewTask.NAME));
    }
}
