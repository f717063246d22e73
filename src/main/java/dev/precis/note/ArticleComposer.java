package dev.precis.note;

import dev.precis.article.Article;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.segment.Segment;
import dev.precis.summary.Summary;
import dev.precis.translation.TranslationUnit;

import java.util.List;
import java.util.Optional;

/** One article as a note shows it: its head, its summary in both languages, its sentences beside their English. */
final class ArticleComposer {

    private final ArticlePart part;
    private final Citations cited;
    private final English english;

    private ArticleComposer(ArticlePart part) {
        this.part = part;
        this.cited = Citations.within(part);
        this.english = part.english();
    }

    static ComposedArticle compose(ArticlePart part) {
        return new ComposedArticle(part, new ArticleComposer(part).article());
    }

    private NoteArticle article() {
        Article article = part.article();
        return new NoteArticle(
                part.id(),
                part.title().map(this::title),
                article.url(),
                article.publisher(),
                article.published().or(() -> part.segmentation().page().head().published()),
                part.summary().map(this::summary),
                translation());
    }

    private Bilingual title(String fr) {
        Optional<String> beside = part.titleUnit().flatMap(TranslationUnit::en);
        return new Bilingual(fr, beside.or(() -> english.pair(fr).en()));
    }

    private NoteSummary summary(Summary summary) {
        return new NoteSummary(
                summary.kind(),
                summary.origin(),
                english.pair(summary.headline()),
                summary.points().stream()
                        .map(claim -> Claims.join(part.within(claim.id()), claim, cited.of(claim.evidence()), english))
                        .toList(),
                summary.people().stream().map(this::person).toList(),
                summary.organisations().stream().map(this::named).toList(),
                summary.places().stream().map(this::named).toList(),
                summary.dates().stream().map(this::date).toList(),
                summary.figures().stream().map(this::figure).toList(),
                summary.quotes().stream().map(this::quote).toList(),
                summary.topics().stream().map(english::pair).toList());
    }

    private NoteSummary.Person person(Summary.Person person) {
        return new NoteSummary.Person(person.name(), person.role().map(english::pair), cited.of(person.evidence()));
    }

    private NoteSummary.Named named(Summary.Named named) {
        return new NoteSummary.Named(named.name(), cited.of(named.evidence()));
    }

    private NoteSummary.DateMention date(Summary.DateMention date) {
        return new NoteSummary.DateMention(
                date.iso(), date.text(), english.pair(date.what()), cited.of(date.evidence()));
    }

    private NoteSummary.Figure figure(Summary.Figure figure) {
        return new NoteSummary.Figure(
                figure.text(), figure.value(), figure.unit(), english.pair(figure.what()), cited.of(figure.evidence()));
    }

    private NoteSummary.Quote quote(Summary.Quote quote) {
        return new NoteSummary.Quote(
                quote.speaker(),
                quote.fr(),
                english.pair(quote.fr()).en(),
                cited.ofWords(quote.fr(), quote.evidence()));
    }

    private List<NoteUnit> translation() {
        return part.units().isEmpty()
                ? List.of()
                : part.segmentation().segments().stream().map(this::unit).toList();
    }

    private NoteUnit unit(Segment segment) {
        Optional<TranslationUnit> unit = part.unit(segment);
        return new NoteUnit(
                part.within(segment.id()),
                Optional.of(segment.block()),
                Optional.of(segment.role()),
                segment.text(),
                unit.flatMap(TranslationUnit::en),
                unit.map(TranslationUnit::origin).orElse(Origin.NONE),
                unit.map(TranslationUnit::status).orElse(Status.UNTRANSLATED),
                unit.map(TranslationUnit::findings).orElse(List.of()));
    }
}
