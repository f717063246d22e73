package dev.precis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one sheet as Markdown. Every text passes through {@link MarkdownText}; only the marks written here are markup. */
final class MarkdownSheet {

    private final RenderLanguage language;
    private final StringBuilder out = new StringBuilder();

    MarkdownSheet(RenderLanguage language) {
        this.language = language;
    }

    String write(Sheet sheet) {
        line("# " + both(sheet.heading().title()));
        line(both(sheet.heading().created()) + " · "
                + MarkdownText.code(sheet.heading().id()));
        standing(sheet);
        sources(sheet.sources());
        sheet.sections().forEach(section -> section("## ", section));
        sheet.articles().forEach(this::article);
        making(sheet);
        return out.toString();
    }

    private void standing(Sheet sheet) {
        String mark = sheet.status().equals("complete") ? "" : "⚠ ";
        line("**" + mark + both(sheet.standing()) + "**");
        if (!sheet.gaps().isEmpty()) {
            list(sheet.gaps().stream()
                    .map(gaps -> MarkdownText.code(gaps.code()) + " " + both(gaps.message()) + " — "
                            + gaps.places().stream()
                                    .map(place -> MarkdownText.inline(place.id()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void sources(List<Sheet.Source> sources) {
        line("## " + both(Label.SOURCES.words()));
        list(sources.stream().map(source -> {
            String title = source.title().isEmpty() ? "" : " " + both(source.title());
            String details = source.details().stream().map(this::both).collect(Collectors.joining(", "));
            return "**" + MarkdownText.inline(source.article().id()) + "**" + title
                    + (details.isEmpty() ? "" : " (" + details + ")");
        }));
    }

    private void article(Sheet.ArticleSheet article) {
        String title = article.title().isEmpty() ? "" : " · " + both(article.title());
        line("## " + MarkdownText.inline(article.id()) + title);
        article.sections().forEach(section -> section("### ", section));
        if (!article.paragraphs().isEmpty()) {
            line("### " + both(Label.TRANSLATION.words()));
            head();
            article.paragraphs().forEach(this::paragraph);
            out.append('\n');
            article.paragraphs().forEach(paragraph -> remarks(paragraph.lines()));
        }
    }

    private void section(String level, Sheet.Section section) {
        line(level + both(section.heading()));
        if (section.kind().equals("names")) {
            list(section.lines().stream()
                    .map(line -> MarkdownText.inline(line.lead().fr()) + basis(line)));
            return;
        }
        head();
        section.lines().forEach(line -> row(List.of(line), basis(line).strip()));
        out.append('\n');
        remarks(section.lines());
    }

    private void head() {
        List<String> columns = new ArrayList<>();
        if (language.showsFrench()) {
            columns.add("Français");
        }
        if (language.showsEnglish()) {
            columns.add("English");
        }
        columns.add(both(Label.BASIS.words()));
        out.append("| ").append(String.join(" | ", columns)).append(" |\n");
        out.append("|").append(" --- |".repeat(columns.size())).append('\n');
    }

    private void paragraph(Sheet.Paragraph paragraph) {
        String basis = paragraph.lines().stream()
                .map(line -> reference(line.anchor()) + marks(line))
                .collect(Collectors.joining("; "));
        row(paragraph.lines(), basis);
    }

    /** One row of a table: the texts of all lines, in each language that is shown. */
    private void row(List<Sheet.Line> lines, String basis) {
        List<String> cells = new ArrayList<>();
        if (language.showsFrench()) {
            cells.add(lines.stream().map(MarkdownSheet::french).collect(Collectors.joining(" ")));
        }
        if (language.showsEnglish()) {
            cells.add(lines.stream().map(this::english).collect(Collectors.joining(" ")));
        }
        cells.add(basis);
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String french(Sheet.Line line) {
        return led(line.lead().fr(), MarkdownText.inline(line.text().fr()));
    }

    private String english(Sheet.Line line) {
        String text = line.text().translated()
                ? MarkdownText.inline(line.text().en())
                : "— *" + both(Label.UNTRANSLATED.words()) + "*";
        return led(line.lead().en(), text);
    }

    private static String led(String lead, String text) {
        if (lead.isEmpty()) {
            return text;
        }
        String bold = "**" + MarkdownText.inline(lead) + "**";
        return text.isEmpty() ? bold : bold + " — " + text;
    }

    /** References in brackets and marks after them, with a blank before. */
    private String basis(Sheet.Line line) {
        String references =
                line.evidence().stream().map(cite -> reference(cite.id())).collect(Collectors.joining(" "));
        return (references.isEmpty() ? "" : " " + references) + marks(line);
    }

    private String marks(Sheet.Line line) {
        String marks = line.marks().stream().map(this::both).collect(Collectors.joining(", "));
        return marks.isEmpty() ? "" : " " + marks;
    }

    /** A bracketed id; the brackets are escaped so that no definition elsewhere in a document can make it a link. */
    private static String reference(String id) {
        return "\\[" + MarkdownText.inline(id) + "\\]";
    }

    private void remarks(List<Sheet.Line> lines) {
        List<String> remarks = lines.stream()
                .flatMap(line -> line.remarks().stream()
                        .map(remark -> (remark.grave() ? "⚠ " : "") + MarkdownText.inline(line.anchor()) + ", "
                                + both(remark.severity()) + ", " + both(remark.rule()) + language.colon()
                                + both(remark.message())))
                .toList();
        if (!remarks.isEmpty()) {
            list(remarks.stream());
        }
    }

    private void making(Sheet sheet) {
        line("## " + both(Label.MAKING.words()));
        list(Stream.concat(sheet.terms().stream().map(MarkdownSheet::fact), sheet.facts().stream())
                .map(fact -> both(fact.name()) + language.colon() + both(fact.value())));
    }

    private static Sheet.Fact fact(Sheet.Term term) {
        String pair = term.french() + " → " + term.english();
        return new Sheet.Fact(
                Label.GLOSSARY.words(),
                Words.of(
                        pair + " (" + term.use().fr() + ")",
                        pair + " (" + term.use().en() + ")"));
    }

    private void list(Stream<String> items) {
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    /** The words in the languages that are shown, once where they are the same. */
    private String both(Words words) {
        String fr = MarkdownText.inline(words.fr());
        String en =
                words.translated() ? MarkdownText.inline(words.en()) : "— *" + both(Label.UNTRANSLATED.words()) + "*";
        return switch (language) {
            case FRENCH -> words.isEnglishAlone() ? en : fr;
            case ENGLISH -> en;
            case BOTH -> words.isSame() ? fr : words.isEnglishAlone() ? en : fr + " / " + en;
        };
    }
}
