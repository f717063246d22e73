package dev.precis.summary;

import dev.precis.check.FigureReader;
import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.QuotationRepair;
import dev.precis.check.StatusTable;
import dev.precis.segment.Segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the summary a reader sees of a draft whose items may stand, with what the checks find in its points. */
final class SummaryAssembly {

    private final Segmentation article;
    private final DeskForms forms;
    private final Citable citable;
    private final ClaimCheck check;
    private final Map<SummaryDraft.Point, List<Finding>> known = new ConcurrentHashMap<>();

    /** Of a draft that no model wrote. */
    SummaryAssembly(Segmentation article) {
        this(article, DeskForms.NONE);
    }

    SummaryAssembly(Segmentation article, DeskForms forms) {
        this.article = article;
        this.forms = forms;
        this.citable = Citable.of(article);
        this.check = new ClaimCheck(forms.granted(citable.allTexts()));
    }

    /** @param repaired texts of the points that came with the second answer */
    Summary summary(SummaryDraft draft, Set<String> repaired, Origin origin) {
        return new Summary(
                Kind.ABSTRACTIVE,
                origin,
                draft.headline().isEmpty() ? Headlines.fallback(article) : draft.headline(),
                points(draft.points(), repaired, origin),
                draft.people().stream()
                        .map(person -> new Summary.Person(person.name(), stated(person.role()), person.segments()))
                        .toList(),
                draft.organisations().stream().map(SummaryAssembly::named).toList(),
                draft.places().stream().map(SummaryAssembly::named).toList(),
                draft.dates().stream()
                        .map(date ->
                                new Summary.DateMention(stated(date.iso()), date.text(), date.what(), date.segments()))
                        .toList(),
                draft.figures().stream().map(SummaryAssembly::figure).toList(),
                draft.quotes().stream()
                        .map(quote -> new Summary.Quote(stated(quote.speaker()), quote.text(), quote.segments()))
                        .toList(),
                draft.topics());
    }

    private List<Claim> points(List<SummaryDraft.Point> points, Set<String> repaired, Origin origin) {
        List<Claim> claims = new ArrayList<>();
        for (SummaryDraft.Point point : points) {
            String text = corrected(point);
            List<Finding> findings = findings(point);
            claims.add(new Claim(
                    "c" + (claims.size() + 1),
                    text,
                    point.segments(),
                    origin,
                    StatusTable.status(findings, repaired.contains(point.text()) || !text.equals(point.text())),
                    findings));
        }
        return claims;
    }

    /** What the checks find in a point whose evidence exists, with its quotations put right. */
    List<Finding> findings(SummaryDraft.Point point) {
        return known.computeIfAbsent(
                point, asked -> check.findings(corrected(asked), forms.granted(citable.texts(asked.segments()))));
    }

    private String corrected(SummaryDraft.Point point) {
        return QuotationRepair.of(point.text(), citable.texts(point.segments())).orElse(point.text());
    }

    private static Summary.Named named(SummaryDraft.Named named) {
        return new Summary.Named(named.name(), named.segments());
    }

    private static Summary.Figure figure(SummaryDraft.Figure figure) {
        Optional<FigureReader.Figure> read = FigureReader.read(figure.text());
        return new Summary.Figure(
                figure.text(),
                read.map(FigureReader.Figure::value),
                read.flatMap(FigureReader.Figure::unit),
                figure.what(),
                figure.segments());
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
