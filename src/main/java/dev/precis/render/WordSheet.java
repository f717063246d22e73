package dev.precis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one sheet as the main part of a Word file. */
final class WordSheet {

    /** How a table's width is shared: a column of text when there are two, and the margin. */
    private static final int TEXT = 41;

    private static final int MARGIN = 16;

    private final RenderLanguage language;
    private final WordTemplate template;
    private final WordXml xml = new WordXml();
    private final WordText text;
    private final WordFootnotes footnotes;
    private final WordLines lines;

    WordSheet(RenderLanguage language, WordTemplate template) {
        this.language = language;
        this.template = template;
        WordBookmarks bookmarks = new WordBookmarks();
        this.text = new WordText(xml, template, bookmarks);
        this.footnotes = new WordFootnotes(language, template, bookmarks);
        this.lines = new WordLines(language, text, footnotes);
    }

    /** The main part. */
    String write(Sheet sheet) {
        xml.open("w:document", WordPackage.NAMESPACES).open("w:body");
        heading(sheet.heading());
        standing(sheet);
        sources(sheet.sources());
        sheet.sections().forEach(section -> section(WordStyle.HEADING, section));
        sheet.articles().forEach(this::article);
        findings(sheet.findings());
        facts(sheet.facts());
        return xml.addRaw(template.section()).close().close().toString();
    }

    /** The footnotes' part, once the main part is written. */
    String footnotes() {
        return footnotes.part();
    }

    private void heading(Sheet.Heading heading) {
        paragraph(WordStyle.KICKER, () -> lines.both(Label.NOTE.words()));
        title(WordStyle.TITLE, WordStyle.SUBTITLE, heading.title(), () -> {});
        paragraph(WordStyle.META, () -> {
            lines.both(heading.created());
            text.run(lines.tag(), Optional.empty(), " · " + heading.id() + " · ");
            lines.both(Label.VERSION.words());
            text.run(lines.tag(), Optional.empty(), " " + heading.version());
        });
    }

    /** A title in the first language that is shown; under it, the same in the other. */
    private void title(WordStyle style, WordStyle below, Words title, Runnable before) {
        paragraph(style, () -> {
            before.run();
            if (language.showsFrench()) {
                text.french(title.fr());
            } else {
                lines.english(title, Optional.empty());
            }
        });
        if (language == RenderLanguage.BOTH && !title.isSame()) {
            paragraph(below, () -> lines.english(title, Optional.empty()));
        }
    }

    private void standing(Sheet sheet) {
        boolean complete = sheet.status().equals("complete");
        paragraph(complete ? WordStyle.STANDING : WordStyle.ALERT, () -> {
            text.run(lines.tag(), Optional.empty(), complete ? "" : "⚠ ");
            lines.both(sheet.standing());
        });
        for (Sheet.Gaps gaps : sheet.gaps()) {
            paragraph(WordStyle.GAP, () -> {
                lines.both(gaps.message());
                text.run(lines.tag(), Optional.empty(), " (" + gaps.code() + ")" + language.colon());
                ids(gaps.places());
            });
        }
    }

    private void ids(List<Sheet.Cite> places) {
        for (int i = 0; i < places.size(); i++) {
            text.run(lines.tag(), Optional.empty(), i == 0 ? "" : ", ");
            text.id(lines.tag(), places.get(i));
        }
    }

    private void sources(List<Sheet.Source> sources) {
        paragraph(WordStyle.HEADING, () -> lines.both(Label.SOURCES.words()));
        for (Sheet.Source source : sources) {
            WordStyle style = source.details().isEmpty() ? WordStyle.SOURCE : WordStyle.SOURCE_LEAD;
            paragraph(style, () -> {
                text.id(lines.tag(), source.article()).run(lines.tag(), Optional.empty(), " ");
                if (!source.title().isEmpty()) {
                    lines.both(source.title());
                }
            });
            if (!source.details().isEmpty()) {
                paragraph(WordStyle.SOURCE_DETAIL, () -> {
                    for (int i = 0; i < source.details().size(); i++) {
                        text.run(lines.tag(), Optional.empty(), i == 0 ? "" : " · ");
                        lines.both(source.details().get(i));
                    }
                });
            }
        }
    }

    private void article(Sheet.ArticleSheet article) {
        title(
                WordStyle.HEADING,
                WordStyle.SUBTITLE,
                article.title(),
                () -> text.place(article.id())
                        .run(lines.tag(), Optional.of(WordStyle.ID), article.id())
                        .run(lines.tag(), Optional.empty(), article.title().isEmpty() ? "" : " "));
        article.sections().forEach(section -> section(WordStyle.SUBHEADING, section));
        if (!article.paragraphs().isEmpty()) {
            paragraph(WordStyle.SUBHEADING, () -> lines.both(Label.TRANSLATION.words()));
            WordTable table = table(true);
            article.paragraphs()
                    .forEach(paragraph -> table.row(
                            WordTable.longest(paragraph.lines()),
                            lines.cells(
                                    paragraph.lines(),
                                    paragraph.heading() ? WordStyle.CELL_HEADING : WordStyle.CELL,
                                    true)));
            table.end();
        }
    }

    private void section(WordStyle style, Sheet.Section section) {
        paragraph(style, () -> lines.both(section.heading()));
        if (section.kind().equals("names")) {
            names(section.lines());
            return;
        }
        boolean basis = section.lines().stream()
                .anyMatch(line -> !line.anchor().isEmpty() || !line.marks().isEmpty());
        WordTable table = table(basis);
        section.lines()
                .forEach(line ->
                        table.row(WordTable.longest(List.of(line)), lines.cells(List.of(line), WordStyle.CELL, basis)));
        table.end();
    }

    private void names(List<Sheet.Line> names) {
        paragraph(WordStyle.NAMES, () -> {
            for (int i = 0; i < names.size(); i++) {
                text.run(lines.tag(), Optional.empty(), i == 0 ? "" : " · ");
                text.french(names.get(i).lead().fr());
                lines.cite(names.get(i));
            }
        });
    }

    /** The head names the columns. */
    private WordTable table(boolean basis) {
        int column = language == RenderLanguage.BOTH ? TEXT : 2 * TEXT;
        List<Integer> widths = new ArrayList<>();
        List<Runnable> head = new ArrayList<>();
        if (language.showsFrench()) {
            widths.add(column);
            head.add(() -> paragraph(WordStyle.TABLE_HEAD, () -> text.french("Français")));
        }
        if (language.showsEnglish()) {
            widths.add(column);
            head.add(() -> paragraph(WordStyle.TABLE_HEAD, () -> text.english("English")));
        }
        if (basis) {
            widths.add(MARGIN);
            head.add(() -> paragraph(WordStyle.TABLE_HEAD, () -> lines.both(Label.ORIGIN.words())));
        }
        WordTable table = new WordTable(xml, template, template.width(), widths);
        table.head(head);
        return table;
    }

    private void findings(List<Sheet.Filed> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paragraph(WordStyle.HEADING, () -> lines.both(Label.FINDINGS.words()));
        WordTable table = new WordTable(xml, template, template.width(), List.of(16, 40, 22, 22));
        table.head(List.of(Label.LINE, Label.FINDING, Label.IN_SOURCE, Label.IN_TEXT).stream()
                .<Runnable>map(label -> () -> paragraph(WordStyle.TABLE_HEAD, () -> lines.both(label.words())))
                .toList());
        findings.forEach(filed -> table.row(length(filed.remark().message()), finding(filed)));
        table.end();
    }

    private List<Runnable> finding(Sheet.Filed filed) {
        Sheet.Remark remark = filed.remark();
        String target = filed.line().text().fr().contains(remark.target())
                        && !filed.line().text().en().contains(remark.target())
                ? WordText.FRENCH
                : WordText.ENGLISH;
        return List.of(
                () -> paragraph(WordStyle.BASIS, () -> {
                    text.id(lines.tag(), new Sheet.Cite(filed.line().anchor(), true, Words.NONE))
                            .run(lines.tag(), Optional.empty(), " ")
                            .run(
                                    lines.tag(),
                                    Optional.of(WordStyle.WARNING).filter(grave -> remark.grave()),
                                    remark.grave() ? "⚠ " : "");
                    lines.both(remark.severity());
                }),
                () -> paragraph(WordStyle.CELL, () -> {
                    lines.both(remark.message());
                    text.run(lines.tag(), Optional.of(WordStyle.ID), " " + remark.rule());
                }),
                () -> paragraph(WordStyle.CELL, () -> text.french(told(remark.source()))),
                () -> paragraph(WordStyle.CELL, () -> text.run(target, Optional.empty(), told(remark.target()))));
    }

    private static int length(Words message) {
        return message.fr().length() + message.en().length();
    }

    private static String told(String value) {
        return value.isEmpty() ? "—" : value;
    }

    private void facts(List<Sheet.Fact> facts) {
        paragraph(WordStyle.HEADING, () -> lines.both(Label.MAKING.words()));
        facts.forEach(fact -> paragraph(WordStyle.FACT, () -> {
            lines.both(fact.name());
            text.run(lines.tag(), Optional.empty(), language.colon());
            lines.both(fact.value());
        }));
    }

    private void paragraph(WordStyle style, Runnable runs) {
        text.begin(style);
        runs.run();
        text.end();
    }
}
