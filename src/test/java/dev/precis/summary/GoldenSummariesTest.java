package dev.precis.summary;

import dev.precis.Golden;
import dev.precis.cache.CacheUse;
import dev.precis.check.Origin;
import dev.precis.model.Meter;
import dev.precis.model.Prompt;
import dev.precis.model.PromptCatalog;
import dev.precis.term.CorpusForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a model is asked about a small article, and what becomes of a draft with good and bad items. */
class GoldenSummariesTest {

    private static final Golden GOLDEN =
            Golden.in("summary/article", ".article.json", ".prompt.txt", ".draft.json", ".checked.json");

    private record Case(int maxPoints, String context, GoldenArticle article) {}

    private record Checked(List<Rejected> rejected, Summary summary) {}

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theModelIsAskedInTheseWords(String name) {
        GOLDEN.assertSame(name + ".prompt.txt", told(task(name).ask()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofADraftStandsWhatTheArticleCarries(String name) {
        SummaryTask task = task(name);
        Verdict<SummaryDraft> verdict = task.check(GOLDEN.read(name + ".draft.json", SummaryDraft.class));
        Summary summary = task.summary(new Kept<>(verdict.accepted(), Set.of(), List.of()), Origin.MODEL);
        GOLDEN.assertSame(name + ".checked.json", Golden.json(new Checked(verdict.rejected(), summary)));
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    static String told(Prompt prompt) {
        return "=== system\n" + prompt.system() + "\n=== user\n" + prompt.user() + "\n";
    }

    private static SummaryTask task(String name) {
        Case article = GOLDEN.read(name + ".article.json", Case.class);
        SummaryRequest request = new SummaryRequest(
                article.article().segmentation(),
                Kind.ABSTRACTIVE,
                article.maxPoints(),
                Optional.of(article.context()),
                CacheUse.USE,
                Optional.empty(),
                new Meter());
        return new SummaryTask(
                request, new PromptCatalog(Path.of("prompts")).of(SummaryTask.NAME), CorpusForms.forms());
    }
}
