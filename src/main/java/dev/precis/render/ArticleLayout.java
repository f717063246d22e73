package dev.precis.render;

import dev.precis.note.Bilingual;
import dev.precis.note.NoteArticle;
import dev.precis.note.NoteSummary;
import dev.precis.note.NoteUnit;
import dev.precis.page.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays one article of a note out for reading. */
final class ArticleLayout {

    private final Layout layout;
    private final NoteArticle article;

    ArticleLayout(Layout layout, NoteArticle article) {
        this.layout = layout;
        this.article = article;
    }

    Sheet.ArticleSheet sheet() {
        return new Sheet.ArticleSheet(
                CleanText.line(article.id()),
                Layout.title(article),
                article.summary().map(this::sections).orElse(List.of()),
                paragraphs());
    }

    private List<Sheet.Section> sections(NoteSummary summary) {
        Stream<List<Sheet.Section>> told = layout.isSingle()
                ? Stream.of()
                : Stream.of(
                        Layout.section(
                                "headline",
                                Label.HEADLINE,
                                Stream.of(layout.detail(Words.NONE, Words.of(summary.headline()), List.of()))),
                        Layout.section(
                                "points",
                                Label.POINTS,
                                summary.points().stream().map(point -> layout.claim(point, Words.NONE))));
        Stream<List<Sheet.Section>> dates = layout.tellsAllDates(summary)
                ? Stream.of()
                : Stream.of(Layout.section(
                        "dates", Label.DATES, summary.dates().stream().map(this::date)));
        return Stream.of(told, dates, details(summary))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .toList();
    }

    private Stream<List<Sheet.Section>> details(NoteSummary summary) {
        return Stream.of(
                Layout.section("people", Label.PEOPLE, summary.people().stream().map(this::person)),
                Layout.section(
                        "names",
                        Label.ORGANISATIONS,
                        summary.organisations().stream().map(this::named)),
                Layout.section("names", Label.PLACES, summary.places().stream().map(this::named)),
                Layout.section(
                        "figures", Label.FIGURES, summary.figures().stream().map(this::figure)),
                Layout.section("quotes", Label.QUOTES, summary.quotes().stream().map(this::quote)),
                Layout.section("topics", Label.TOPICS, topics(summary.topics())));
    }

    private Sheet.Line person(NoteSummary.Person person) {
        return layout.detail(
                Words.same(person.name()), person.role().map(Words::of).orElse(Words.NONE), person.evidence());
    }

    private Sheet.Line named(NoteSummary.Named named) {
        return layout.detail(Words.same(named.name()), Words.NONE, named.evidence());
    }

    private Sheet.Line date(NoteSummary.DateMention date) {
        return layout.detail(Dates.of(date.iso(), date.text()), Words.of(date.what()), date.evidence());
    }

    private Sheet.Line figure(NoteSummary.Figure figure) {
        return layout.detail(
                Words.of(figure.text(), EnglishFigure.of(figure)), Words.of(figure.what()), figure.evidence());
    }

    private Sheet.Line quote(NoteSummary.Quote quote) {
        return layout.detail(
                quote.speaker().map(Words::same).orElse(Words.NONE),
                Words.of("«\u00A0" + quote.fr() + "\u00A0»", quote.en().map(english -> "“" + english + "”")),
                quote.evidence());
    }

    /** All topics on one line; one without English is named in French, so that none is lost. */
    private Stream<Sheet.Line> topics(List<Bilingual> topics) {
        if (topics.isEmpty()) {
            return Stream.of();
        }
        String fr = topics.stream().map(Bilingual::fr).collect(Collectors.joining(" · "));
        Optional<String> en = topics.stream().allMatch(topic -> topic.en().isEmpty())
                ? Optional.empty()
                : Optional.of(topics.stream()
                        .map(topic -> topic.en().orElse("[" + topic.fr() + "]"))
                        .collect(Collectors.joining(" · ")));
        return Stream.of(layout.detail(Words.NONE, Words.of(fr, en), List.of()));
    }

    private List<Sheet.Paragraph> paragraphs() {
        List<Sheet.Paragraph> paragraphs = new ArrayList<>();
        Optional<String> open = Optional.empty();
        List<Sheet.Line> lines = new ArrayList<>();
        boolean heading = false;
        for (NoteUnit unit : article.translation()) {
            boolean another = unit.block().isEmpty() || !unit.block().equals(open);
            if (another && !lines.isEmpty()) {
                paragraphs.add(new Sheet.Paragraph(heading, List.copyOf(lines)));
                lines.clear();
            }
            open = unit.block();
            heading = unit.role()
                    .filter(role -> role == Role.TITLE || role == Role.SUBHEAD)
                    .isPresent();
            lines.add(layout.unit(unit));
        }
        if (!lines.isEmpty()) {
            paragraphs.add(new Sheet.Paragraph(heading, List.copyOf(lines)));
        }
        return List.copyOf(paragraphs);
    }
}
