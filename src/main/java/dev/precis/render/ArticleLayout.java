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
import java.util.stream.IntStream;
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
                                Stream.of(layout.detail(
                                        Words.NONE, Words.of(summary.headline()), List.of(), place("headline")))),
                        Layout.section(
                                "points",
                                Label.POINTS,
                                summary.points().stream().map(point -> layout.claim(point, Words.NONE))));
        Stream<List<Sheet.Section>> dates = layout.tellsAllDates(summary)
                ? Stream.of()
                : Stream.of(Layout.section("dates", Label.DATES, each(summary.dates(), this::date)));
        return Stream.of(told, dates, details(summary))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .toList();
    }

    private Stream<List<Sheet.Section>> details(NoteSummary summary) {
        return Stream.of(
                Layout.section("people", Label.PEOPLE, each(summary.people(), this::person)),
                Layout.section(
                        "names",
                        Label.ORGANISATIONS,
                        summary.organisations().stream().map(this::named)),
                Layout.section("names", Label.PLACES, summary.places().stream().map(this::named)),
                Layout.section("figures", Label.FIGURES, each(summary.figures(), this::figure)),
                Layout.section("quotes", Label.QUOTES, each(summary.quotes(), this::quote)),
                Layout.section("topics", Label.TOPICS, topics(summary.topics())));
    }

    private interface Detail<T> {
        Sheet.Line line(T item, int number);
    }

    private static <T> Stream<Sheet.Line> each(List<T> items, Detail<T> detail) {
        return IntStream.range(0, items.size()).mapToObj(i -> detail.line(items.get(i), i + 1));
    }

    /** How the note's gaps name a line without an id. */
    private String place(String line) {
        return article.id() + "." + line;
    }

    private Sheet.Line person(NoteSummary.Person person, int number) {
        return layout.detail(
                Words.same(person.name()),
                person.role().map(Words::of).orElse(Words.NONE),
                person.evidence(),
                place("people." + number));
    }

    private Sheet.Line named(NoteSummary.Named named) {
        return layout.detail(Words.same(named.name()), Words.NONE, named.evidence(), "");
    }

    private Sheet.Line date(NoteSummary.DateMention date, int number) {
        return layout.detail(
                Dates.orQuoted(date.shown()), Words.of(date.what()), date.evidence(), place("dates." + number));
    }

    private Sheet.Line figure(NoteSummary.Figure figure, int number) {
        return layout.detail(
                Dates.orQuoted(new Bilingual(figure.text(), figure.en())),
                Words.of(figure.what()),
                figure.evidence(),
                place("figures." + number));
    }

    private Sheet.Line quote(NoteSummary.Quote quote, int number) {
        return layout.detail(
                quote.speaker().map(Words::same).orElse(Words.NONE),
                Words.of("«\u00A0" + quote.fr() + "\u00A0»", quote.en().map(english -> "“" + english + "”")),
                quote.evidence(),
                place("quotes." + number));
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
        return Stream.of(layout.detail(Words.NONE, Words.of(fr, en), List.of(), ""));
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
