package dev.precis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one sheet as the main part of a Word file. */
final class WordSheet {

    /** How a table's width is shared: a column of text when there are two, and the margin. */
    private static final int TEXT = 41;

    private static final int MARGIN = 16;

    private final WordLanguages languages;
    private final RenderLanguage language;
    private final WordTemplate template;
    private final WordXml xml = new WordXml();
    private final WordText text;
    private final WordFootnotes footnotes;
    private final WordLines lines;

    WordSheet(WordLanguages languages, WordTemplate template) {
        this.languages = languages;
        this.language = languages.shown();
        this.template = template;
        WordBookmarks bookmarks = new WordBookmarks();
        this.text = new WordText(xml, template, bookmarks, languages);
        this.footnotes = new WordFootnotes(languages, template, bookmarks);
        this.lines = new WordLines(languages, text, footnotes);
    }

    /** The main part. */
    String write(Sheet sheet) {
        xml.open("w:document", WordPackage.NAMESPACES).open("w:body");
        heading(sheet.heading());
        standing(sheet);
        sources(sheet.sources());
        sheet.sections().forEach(section -> section(WordStyle.HEADING, section));
        sheet.articles().forEach(this::article);
        new WordAnnex(languages, template, xml, text, lines).write(sheet);
        return xml.addRaw(template.section()).close().close().toString();
    }

    /** The footnotes' part, once the main part is written. */
    String footnotes() {
        return footnotes.part();
    }

    private void heading(Sheet.Heading heading) {
        text.paragraph(WordStyle.KICKER, () -> lines.both(Label.NOTE.words()));
        title(WordStyle.TITLE, WordStyle.SUBTITLE, heading.title(), () -> {});
        text.paragraph(WordStyle.META, () -> {
            lines.both(heading.created());
            text.run(lines.tag(), Optional.empty(), " · " + heading.id() + " · ");
            lines.both(Label.VERSION.words());
            text.run(lines.tag(), Optional.empty(), " " + heading.version());
        });
    }

    /** A title in the first language that is shown; under it, the same in the other. */
    private void title(WordStyle style, WordStyle below, Words title, Runnable before) {
        text.paragraph(style, () -> {
            before.run();
            if (language.showsFrench()) {
                text.french(title.fr());
            } else {
                lines.english(title, Optional.empty());
            }
        });
        if (language == RenderLanguage.BOTH && !title.isSame()) {
            text.paragraph(below, () -> lines.english(title, Optional.empty()));
        }
    }

    private void standing(Sheet sheet) {
        boolean complete = sheet.status().equals("complete");
        text.paragraph(complete ? WordStyle.STANDING : WordStyle.ALERT, () -> {
            text.run(lines.tag(), Optional.empty(), complete ? "" : "⚠ ");
            lines.both(sheet.standing());
        });
        for (Sheet.Gaps gaps : sheet.gaps()) {
            text.paragraph(WordStyle.GAP, () -> {
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
        text.paragraph(WordStyle.HEADING, () -> lines.both(Label.SOURCES.words()));
        for (Sheet.Source source : sources) {
            WordStyle style = source.details().isEmpty() ? WordStyle.SOURCE : WordStyle.SOURCE_LEAD;
            text.paragraph(style, () -> {
                text.id(lines.tag(), source.article()).run(lines.tag(), Optional.empty(), " ");
                if (!source.title().isEmpty()) {
                    lines.both(source.title());
                }
            });
            if (!source.details().isEmpty()) {
                text.paragraph(WordStyle.SOURCE_DETAIL, () -> {
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
            text.paragraph(WordStyle.SUBHEADING, () -> lines.both(Label.TRANSLATION.words()));
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
        text.paragraph(style, () -> lines.both(section.heading()));
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
        text.paragraph(WordStyle.NAMES, () -> {
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
            head.add(() -> text.paragraph(WordStyle.TABLE_HEAD, () -> text.french("Français")));
        }
        if (language.showsEnglish()) {
            widths.add(column);
            head.add(() -> text.paragraph(WordStyle.TABLE_HEAD, () -> text.english("English")));
        }
        if (basis) {
            widths.add(MARGIN);
            head.add(() -> text.paragraph(WordStyle.TABLE_HEAD, () -> lines.both(Label.ORIGIN.words())));
        }
        WordTable table = new WordTable(xml, template, template.width(), widths);
        table.head(head);
        return table;
    }
}
