package dev.precis.summary;

import dev.precis.article.Article;
import dev.precis.article.NormalText;
import dev.precis.cache.CacheKey;
import dev.precis.check.CheckerVersion;
import dev.precis.check.EchoCheck;
import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.check.Origin;
import dev.precis.check.StatusTable;
import dev.precis.model.AnswerSchema;
import dev.precis.model.PromptTemplate;
import dev.precis.segment.Segmentation;
import dev.precis.term.PreferredForms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of one article, as a model is asked for it. */
final class SummaryTask implements Task<SummaryDraft> {

    static final String NAME = "summary";

    /** Raised whenever {@link SummaryDraft} or {@link Kept} changes its shape. */
    private static final String SCHEMA_VERSION = "1";

    private static final AnswerSchema<SummaryDraft> SCHEMA = AnswerSchema.of(NAME, SummaryDraft.class);

    private final SummaryRequest request;
    private final PromptTemplate template;
    private final DeskForms forms;
    private final SummaryChecker checker;
    private final SummaryAssembly assembly;

    SummaryTask(SummaryRequest request, PromptTemplate template, PreferredForms preferred) {
        this.request = request;
        this.template = template;
        this.forms = new DeskForms(preferred, Citable.of(request.article()).allTexts());
        this.checker = new SummaryChecker(request.article(), EchoCheck.of(template.instructions()), forms);
        this.assembly = new SummaryAssembly(request.article(), forms);
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public AnswerSchema<SummaryDraft> schema() {
        return SCHEMA;
    }

    @Override
    public CacheKey key(String fingerprint) {
        return CacheKey.of(Map.ofEntries(
                Map.entry("task", NAME),
                Map.entry("schema", SCHEMA_VERSION),
                Map.entry("checker", CheckerVersion.CURRENT),
                Map.entry("model", fingerprint),
                Map.entry("prompt", template.sha256()),
                Map.entry("max_points", Integer.toString(request.maxPoints())),
                Map.entry("forms", forms.lines()),
                Map.entry("context", request.context().orElse("")),
                Map.entry("published", published()),
                Map.entry("title", article().title().orElse("")),
                Map.entry("segments", identity(request.article()))));
    }

    @Override
    public int maxPoints() {
        return request.maxPoints();
    }

    @Override
    public Optional<Shortened> askShorter(int halvings) {
        double share = Math.pow(0.5, halvings);
        if (request.article().segments().size() * share < 1) {
            return Optional.empty();
        }
        Set<String> telling = ExtractiveSummarizer.telling(request.article(), share);
        Map<String, String> told =
                new LinkedHashMap<>(Citable.of(request.article()).all());
        told.keySet().retainAll(telling);
        Message message = Message.of(
                        "The article is longer than the model can read, so it was told the %d of its %d sentences that tell most.",
                        "L’article est plus long que ce que le modèle peut lire : lui ont été données %d de ses %d phrases, les plus parlantes.")
                .with(told.size(), request.article().segments().size());
        return Optional.of(new Shortened(
                template.ask(values(request.maxPoints(), "", told)), new Gap("article_shortened", message, NAME)));
    }

    @Override
    public Verdict<SummaryDraft> check(SummaryDraft draft) {
        return checker.check(draft, request.maxPoints());
    }

    @Override
    public boolean isUsable(SummaryDraft accepted) {
        return !accepted.points().isEmpty();
    }

    @Override
    public SummaryDraft merge(SummaryDraft first, SummaryDraft second, Repair repair) {
        return new SummaryDraft(
                repair.text("headline", headline(first, second), second.headline()),
                repair.claims(
                        "points",
                        first.points(),
                        second.points(),
                        SummaryDraft.Point::text,
                        this::allFindings,
                        point -> !StatusTable.isSound(assembly.findings(point))
                                || !forms.missed(point.text()).isEmpty()),
                repair.list("people", first.people(), second.people(), SummaryDraft.Person::name),
                repair.list("organisations", first.organisations(), second.organisations(), SummaryDraft.Named::name),
                repair.list("places", first.places(), second.places(), SummaryDraft.Named::name),
                repair.list("dates", first.dates(), second.dates(), date -> date.text() + date.what()),
                repair.list("figures", first.figures(), second.figures(), figure -> figure.text() + figure.what()),
                repair.list("quotes", first.quotes(), second.quotes(), SummaryDraft.Quote::text),
                repair.list("topics", first.topics(), second.topics(), Function.identity()));
    }

    /** The second, where the first lacks a preferred form and the second does not. */
    private String headline(SummaryDraft first, SummaryDraft second) {
        boolean mended = !second.headline().isEmpty()
                && !forms.missed(first.headline()).isEmpty()
                && forms.missed(second.headline()).isEmpty();
        return mended ? second.headline() : first.headline();
    }

    private List<Finding> allFindings(SummaryDraft.Point point) {
        return Stream.concat(assembly.findings(point).stream(), forms.missed(point.text()).stream())
                .toList();
    }

    @Override
    public Set<String> claims(SummaryDraft draft) {
        return draft.points().stream().map(SummaryDraft.Point::text).collect(Collectors.toSet());
    }

    @Override
    public List<Rejected> doubts(SummaryDraft accepted) {
        return accepted.points().stream()
                .map(point -> Map.entry(point, assembly.findings(point)))
                .filter(point -> !StatusTable.isSound(point.getValue()))
                .map(point -> Rejected.of("points", point.getKey().text(), point.getValue()))
                .toList();
    }

    @Override
    public List<Rejected> remarks(SummaryDraft accepted) {
        return Stream.concat(
                        forms.remark("headline", accepted.headline()).stream(),
                        accepted.points().stream().flatMap(point -> forms.remark("points", point.text()).stream()))
                .toList();
    }

    Summary summary(Kept<SummaryDraft> kept, Origin origin) {
        return assembly.summary(kept.draft(), kept.repaired(), origin);
    }

    /** Ids and normal texts of an article's segments: two copies that differ in nothing else are one question. */
    static String identity(Segmentation article) {
        return article.segments().stream()
                .map(segment -> segment.id() + " " + NormalText.of(segment.text()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> values(int maxPoints, String problems) {
        return values(maxPoints, problems, Citable.of(request.article()).all());
    }

    private Map<String, String> values(int maxPoints, String problems, Map<String, String> segments) {
        return Map.of(
                "max_points", Integer.toString(maxPoints),
                "published", published(),
                "title", PromptLines.fold(article().title().orElse("")),
                "context", PromptLines.fold(request.context().orElse("")),
                "forms", forms.lines(),
                "segments", PromptLines.segments(segments),
                "problems", problems);
    }

    private Article article() {
        return request.article().page().article();
    }

    private String published() {
        return article()
                .published()
                .or(() -> request.article().page().head().published())
                .map(LocalDate::toString)
                .orElse("");
    }
}
