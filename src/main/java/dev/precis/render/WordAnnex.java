package dev.precis.render;

import java.util.List;
import java.util.Optional;

/** Writes what stands behind a note's text in Word: the findings, and how the note was made. */
final class WordAnnex {

    private final WordLanguages languages;
    private final RenderLanguage language;
    private final WordTemplate template;
    private final WordXml xml;
    private final WordText text;
    private final WordLines lines;

    WordAnnex(WordLanguages languages, WordTemplate template, WordXml xml, WordText text, WordLines lines) {
        this.languages = languages;
        this.language = languages.shown();
        this.template = template;
        this.xml = xml;
        this.text = text;
        this.lines = lines;
    }

    void write(Sheet sheet) {
        findings(sheet.findings());
        making(sheet);
    }

    private void findings(List<Sheet.Filed> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.paragraph(WordStyle.HEADING, () -> lines.both(Label.FINDINGS.words()));
        WordTable table = new WordTable(xml, template, template.width(), List.of(16, 40, 22, 22));
        table.head(List.of(Label.LINE, Label.FINDING, Label.IN_SOURCE, Label.IN_TEXT).stream()
                .<Runnable>map(label -> () -> text.paragraph(WordStyle.TABLE_HEAD, () -> lines.both(label.words())))
                .toList());
        findings.forEach(filed -> table.row(length(filed.remark().message()), finding(filed)));
        table.end();
    }

    private List<Runnable> finding(Sheet.Filed filed) {
        Sheet.Remark remark = filed.remark();
        String target = languages.tag(filed.targetsFrench());
        return List.of(
                () -> text.paragraph(WordStyle.BASIS, () -> {
                    text.id(lines.tag(), new Sheet.Cite(filed.line().anchor(), true, Words.NONE))
                            .run(lines.tag(), Optional.empty(), " ")
                            .run(
                                    lines.tag(),
                                    Optional.of(WordStyle.WARNING).filter(grave -> remark.grave()),
                                    remark.grave() ? "⚠ " : "");
                    lines.both(remark.severity());
                }),
                () -> text.paragraph(WordStyle.CELL, () -> {
                    lines.both(remark.rule());
                    text.run(lines.tag(), Optional.empty(), language.colon());
                    lines.both(remark.message());
                }),
                () -> text.paragraph(WordStyle.CELL, () -> text.french(told(remark.source()))),
                () -> text.paragraph(WordStyle.CELL, () -> text.run(target, Optional.empty(), told(remark.target()))));
    }

    private static int length(Words message) {
        return message.fr().length() + message.en().length();
    }

    private static String told(String value) {
        return value.isEmpty() ? "—" : value;
    }

    private void making(Sheet sheet) {
        text.paragraph(WordStyle.HEADING, () -> lines.both(Label.MAKING.words()));
        sheet.terms()
                .forEach(term -> text.paragraph(WordStyle.FACT, () -> {
                    lines.both(Label.GLOSSARY.words());
                    text.run(lines.tag(), Optional.empty(), language.colon())
                            .french(term.french())
                            .run(lines.tag(), Optional.empty(), " → ")
                            .english(term.english())
                            .run(lines.tag(), Optional.empty(), " (");
                    lines.both(term.use());
                    text.run(lines.tag(), Optional.empty(), ")");
                }));
        sheet.facts()
                .forEach(fact -> text.paragraph(WordStyle.FACT, () -> {
                    lines.both(fact.name());
                    text.run(lines.tag(), Optional.empty(), language.colon());
                    lines.both(fact.value());
                }));
    }
}
