package dev.precis.render;

import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.note.BriefingNote;
import dev.precis.note.Evidence;
import dev.precis.note.NoteArticle;
import dev.precis.note.NoteClaim;
import dev.precis.note.NoteSummary;
import dev.precis.note.NoteUnit;
import dev.precis.note.TimelineEntry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a note out for reading. */
final class Layout {

    private final BriefingNote note;
    private final Set<String> shown;
    private final Map<String, Words> sentences;
    private final boolean single;

    private Layout(BriefingNote note) {
        this.note = note;
        this.shown = shown(note);
        this.sentences = note.articles().stream()
                .flatMap(article -> article.translation().stream())
                .collect(Collectors.toMap(
                        NoteUnit::id, unit -> Words.of(unit.fr(), unit.en()), (first, again) -> first));
        this.single = note.articles().size() == 1
                && note.articles().get(0).summary().stream()
                        .anyMatch(summary -> summary.points().equals(note.overview()));
    }

    static Sheet of(BriefingNote note) {
        return new Layout(note).sheet();
    }

    /** Whether the overview is nothing but this one article's points, which then stand there alone. */
    boolean isSingle() {
        return single;
    }

    /** Whether the timeline tells every date that one article gives. */
    boolean tellsAllDates(NoteSummary summary) {
        return single && note.timeline().size() == summary.dates().size();
    }

    private Sheet sheet() {
        List<Sheet.Section> story = story();
        List<Sheet.ArticleSheet> articles = note.articles().stream()
                .map(article -> new ArticleLayout(this, article).sheet())
                .toList();
        return new Sheet(
                new Sheet.Heading(
                        Words.of(note.title()), Dates.of(note.created()), CleanText.line(note.id()), note.version()),
                note.provenance().targetLang().tag(),
                note.status().wireName(),
                Marks.of(note.status(), note.dataGaps().size()),
                gaps(),
                note.articles().stream().map(this::source).toList(),
                story,
                articles,
                filed(story, articles),
                Making.terms(note),
                Making.facts(note));
    }

    private List<Sheet.Section> story() {
        return Stream.of(
                        section(
                                "overview",
                                Label.OVERVIEW,
                                note.overview().stream().map(this::overviewed)),
                        section(
                                "timeline",
                                Label.TIMELINE,
                                note.timeline().stream().map(this::dated)),
                        section(
                                "discrepancies",
                                Label.DISCREPANCIES,
                                note.discrepancies().stream().map(claim -> claim(claim, Words.NONE))))
                .flatMap(List::stream)
                .toList();
    }

    /** Every finding of the note in its order; a claim that is told twice has them where it stands under its own id. */
    private static List<Sheet.Filed> filed(List<Sheet.Section> story, List<Sheet.ArticleSheet> articles) {
        Stream<Sheet.Line> told = story.stream().flatMap(section -> section.lines().stream());
        Stream<Sheet.Line> within = articles.stream()
                .flatMap(article -> Stream.concat(
                        article.sections().stream().flatMap(section -> section.lines().stream()),
                        article.paragraphs().stream().flatMap(paragraph -> paragraph.lines().stream())));
        Set<String> seen = new HashSet<>();
        return Stream.concat(told, within)
                .filter(line -> !line.anchor().isEmpty() && seen.add(line.anchor()))
                .flatMap(line -> line.remarks().stream().map(remark -> new Sheet.Filed(line, remark)))
                .toList();
    }

    private List<Sheet.Gaps> gaps() {
        Map<Gap, List<Gap>> byReason = note.dataGaps().stream()
                .collect(Collectors.groupingBy(
                        gap -> new Gap(gap.code(), gap.message(), ""), LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(reason -> new Sheet.Gaps(
                        CleanText.line(reason.getKey().code()),
                        Words.of(reason.getKey().message()),
                        reason.getValue().stream().map(gap -> cite(gap.where())).toList()))
                .toList();
    }

    private Sheet.Source source(NoteArticle article) {
        Stream<Words> details = Stream.of(
                        article.publisher().map(Words::same),
                        article.published().map(Dates::of),
                        article.url().map(Words::same))
                .flatMap(detail -> detail.stream());
        return new Sheet.Source(cite(article.id()), title(article), details.toList());
    }

    /** A page without a headline is told by what its summary says, and said to have none. */
    static Words title(NoteArticle article) {
        return article.title()
                .map(Words::of)
                .orElseGet(() -> article.summary()
                        .map(summary -> Words.of(
                                "(sans titre) " + summary.headline().fr(),
                                summary.headline().en().map(headline -> "(untitled) " + headline)))
                        .orElse(Words.NONE));
    }

    private Sheet.Line overviewed(NoteClaim claim) {
        Sheet.Line line = claim(claim, Words.NONE);
        boolean standsElsewhere = !single && claim.id().contains(".");
        return standsElsewhere
                ? new Sheet.Line(
                        "", line.lead(), line.text(), line.evidence(), line.marks(), line.doubt(), line.remarks())
                : line;
    }

    private Sheet.Line dated(TimelineEntry entry) {
        return claim(entry.claim(), Dates.orQuoted(entry.shown()));
    }

    /** Nothing where there are no lines: a heading over nothing helps nobody. */
    static List<Sheet.Section> section(String kind, Label heading, Stream<Sheet.Line> lines) {
        List<Sheet.Line> all = lines.toList();
        return all.isEmpty() ? List.of() : List.of(new Sheet.Section(kind, heading.words(), all));
    }

    Sheet.Line claim(NoteClaim claim, Words lead) {
        return new Sheet.Line(
                CleanText.line(claim.id()),
                lead,
                Words.of(claim.fr(), claim.en()),
                cites(claim.evidence()),
                marks(claim.origin(), claim.status(), Marks.of(claim.status())),
                doubt(claim.status(), Marks.of(claim.status())),
                remarks(claim.findings()));
    }

    Sheet.Line unit(NoteUnit unit) {
        return new Sheet.Line(
                CleanText.line(unit.id()),
                Words.NONE,
                Words.of(unit.fr(), unit.en()),
                List.of(),
                marks(unit.origin(), unit.status(), Marks.ofEnglish(unit.status())),
                doubt(unit.status(), Marks.ofEnglish(unit.status())),
                remarks(unit.findings()));
    }

    /** @param place its name in the note's gaps, which alone can say that something was found in it */
    Sheet.Line detail(Words lead, Words text, List<Evidence> evidence, String place) {
        boolean doubtful = note.dataGaps().stream()
                .filter(gap -> gap.where().equals(place))
                .anyMatch(gap -> gap.code().equals(Gap.CRITICAL) || gap.code().equals(Gap.UNVERIFIED));
        Words doubt = doubtful ? Marks.of(Status.UNVERIFIED) : Words.NONE;
        List<Words> marks = doubtful ? List.of(doubt) : List.of();
        return new Sheet.Line("", lead, text, cites(evidence), marks, doubt, List.of());
    }

    private List<Sheet.Cite> cites(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::segment)
                .distinct()
                .map(this::cite)
                .toList();
    }

    private Sheet.Cite cite(String id) {
        return new Sheet.Cite(CleanText.line(id), shown.contains(id), sentences.getOrDefault(id, Words.NONE));
    }

    /** Verified is what a reader expects; only what falls short of it is worth a word. */
    private static List<Words> marks(Origin origin, Status status, Words told) {
        return Stream.of(Marks.of(origin), status == Status.VERIFIED ? Words.NONE : told)
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static Words doubt(Status status, Words told) {
        return status == Status.UNVERIFIED ? told : Words.NONE;
    }

    private static List<Sheet.Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Sheet.Remark(
                        finding.severity() != Severity.MINOR,
                        Marks.of(finding.severity()),
                        RuleNames.of(finding.rule()),
                        Words.of(finding.message()),
                        excerpt(finding.source()),
                        excerpt(finding.target())))
                .toList();
    }

    private static String excerpt(Optional<Finding.Excerpt> excerpt) {
        return excerpt.map(Finding.Excerpt::text).map(CleanText::line).orElse("");
    }

    private static Set<String> shown(BriefingNote note) {
        Function<NoteArticle, Stream<String>> ids = article -> Stream.concat(
                Stream.of(article.id()),
                Stream.concat(
                        article.translation().stream().map(NoteUnit::id),
                        article.summary().stream()
                                .flatMap(summary -> summary.points().stream().map(NoteClaim::id))));
        Set<String> shown = note.articles().stream().flatMap(ids).collect(Collectors.toCollection(HashSet::new));
        Stream.of(note.overview(), note.discrepancies())
                .flatMap(List::stream)
                .map(NoteClaim::id)
                .forEach(shown::add);
        note.timeline().forEach(entry -> shown.add(entry.claim().id()));
        return shown;
    }
}
