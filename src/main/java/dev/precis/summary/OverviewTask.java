package dev.precis.summary;

import dev.precis.article.NormalText;
import dev.precis.cache.CacheKey;
import dev.precis.check.CheckerVersion;
import dev.precis.check.EchoCheck;
import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.StatusTable;
import dev.precis.model.AnswerSchema;
import dev.precis.model.PromptTemplate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview of several articles, as a model is asked for it. */
final class OverviewTask implements Task<OverviewDraft> {

    static final String NAME = "overview";

    /** Raised whenever {@link OverviewDraft} or {@link Kept} changes its shape. */
    private static final String SCHEMA_VERSION = "1";

    private static final AnswerSchema<OverviewDraft> SCHEMA = AnswerSchema.of(NAME, OverviewDraft.class);

    private final OverviewRequest request;
    private final PromptTemplate template;
    private final List<Told> articles;
    private final OverviewChecker checker;
    private final OverviewAssembly assembly;

    OverviewTask(OverviewRequest request, PromptTemplate template) {
        this.request = request;
        this.template = template;
        this.articles = request.parts().stream().map(Told::new).toList();
        this.checker = new OverviewChecker(articles, EchoCheck.of(template.instructions()));
        this.assembly = new OverviewAssembly(articles);
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public AnswerSchema<OverviewDraft> schema() {
        return SCHEMA;
    }

    @Override
    public CacheKey key(String fingerprint) {
        return CacheKey.of(Map.of(
                "task",
                NAME,
                "schema",
                SCHEMA_VERSION,
                "checker",
                CheckerVersion.CURRENT,
                "model",
                fingerprint,
                "prompt",
                template.sha256(),
                "max_points",
                Integer.toString(request.maxPoints()),
                "context",
                request.context().orElse(""),
                "articles",
                articles.stream().map(article -> NormalText.of(article.lines())).collect(Collectors.joining("\n"))));
    }

    @Override
    public int maxPoints() {
        return request.maxPoints();
    }

    @Override
    public Verdict<OverviewDraft> check(OverviewDraft draft) {
        return checker.check(draft, request.maxPoints());
    }

    @Override
    public boolean isUsable(OverviewDraft accepted) {
        return !accepted.points().isEmpty();
    }

    @Override
    public OverviewDraft merge(OverviewDraft first, OverviewDraft second, Repair repair) {
        return new OverviewDraft(
                repair.text("title", first.title(), second.title()),
                points("points", first.points(), second.points(), repair),
                repair.claims(
                        "timeline", first.timeline(), second.timeline(), OverviewDraft.Event::text, assembly::findings),
                points("discrepancies", first.discrepancies(), second.discrepancies(), repair));
    }

    private List<OverviewDraft.Point> points(
            String list, List<OverviewDraft.Point> first, List<OverviewDraft.Point> second, Repair repair) {
        return repair.claims(list, first, second, OverviewDraft.Point::text, assembly::findings);
    }

    @Override
    public Set<String> claims(OverviewDraft draft) {
        return Stream.of(
                        draft.points().stream().map(OverviewDraft.Point::text),
                        draft.timeline().stream().map(OverviewDraft.Event::text),
                        draft.discrepancies().stream().map(OverviewDraft.Point::text))
                .flatMap(texts -> texts)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Rejected> doubts(OverviewDraft accepted) {
        return Stream.of(
                        doubts("points", accepted.points(), OverviewDraft.Point::text, assembly::findings),
                        doubts("timeline", accepted.timeline(), OverviewDraft.Event::text, assembly::findings),
                        doubts(
                                "discrepancies",
                                accepted.discrepancies(),
                                OverviewDraft.Point::text,
                                assembly::findings))
                .flatMap(doubts -> doubts)
                .toList();
    }

    private static <T> Stream<Rejected> doubts(
            String list, List<T> claims, Function<T, String> words, Function<T, List<Finding>> findings) {
        return claims.stream()
                .filter(claim -> !StatusTable.isSound(findings.apply(claim)))
                .map(claim -> Rejected.of(list, words.apply(claim), findings.apply(claim)));
    }

    Overview overview(Kept<OverviewDraft> kept, Origin origin) {
        String fallbackTitle = request.parts().stream()
                .findFirst()
                .map(part -> part.summary().headline())
                .orElse("");
        return assembly.overview(kept.draft(), kept.repaired(), origin, fallbackTitle);
    }

    @Override
    public Map<String, String> values(int maxPoints, String problems) {
        return Map.of(
                "max_points", Integer.toString(maxPoints),
                "context", PromptLines.fold(request.context().orElse("")),
                "articles", articles.stream().map(Told::lines).collect(Collectors.joining("\n\n")),
                "problems", problems);
    }
}
