package dev.precis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a note in Word: each in its language, with its marks and its footnotes. */
final class WordLines {

    private final WordLanguages languages;
    private final RenderLanguage language;
    private final WordText text;
    private final WordFootnotes footnotes;

    WordLines(WordLanguages languages, WordText text, WordFootnotes footnotes) {
        this.languages = languages;
        this.language = languages.shown();
        this.text = text;
        this.footnotes = footnotes;
    }

    /** The words in the languages that are shown, once where they are the same. */
    void both(Words words) {
        boolean french = language.showsFrench() && !words.isEnglishAlone();
        if (french) {
            text.french(words.fr());
        }
        if (words.isEnglishAlone() || language.showsEnglish() && !(french && words.isSame())) {
            if (french) {
                text.english(WordStyle.SEPARATOR, " / ");
            }
            english(words, Optional.of(WordStyle.BESIDE).filter(beside -> french));
        }
    }

    /** The English, or that there is none. */
    void english(Words words, Optional<WordStyle> style) {
        if (words.translated()) {
            text.run(languages.english(), style, words.en());
        } else {
            text.french(WordStyle.MISSING, "— " + Label.UNTRANSLATED.words().fr())
                    .english(
                            WordStyle.MISSING,
                            " / " + Label.UNTRANSLATED.words().en());
        }
    }

    /** The tag of the language that words for all readers are in. */
    String tag() {
        return languages.common();
    }

    /** The cells of a row for some lines: in each language that is shown, and what they stand on where that is asked for. */
    List<Runnable> cells(List<Sheet.Line> lines, WordStyle style, boolean basis) {
        List<Runnable> cells = new ArrayList<>();
        if (language.showsFrench()) {
            cells.add(() -> cell(style, lines, true));
        }
        if (language.showsEnglish()) {
            cells.add(() -> cell(style, lines, false));
        }
        if (basis) {
            cells.add(() -> basis(lines));
        }
        return cells;
    }

    private void cell(WordStyle style, List<Sheet.Line> lines, boolean french) {
        text.begin(style);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.run(languages.tag(french), Optional.empty(), " ");
            }
            line(lines.get(i), french);
        }
        text.end();
    }

    private void line(Sheet.Line line, boolean french) {
        boolean first = french || !language.showsFrench();
        if (first) {
            text.place(line.anchor());
        }
        String tag = languages.tag(french);
        if (line.doubtful()) {
            text.run(
                    tag,
                    Optional.of(WordStyle.WARNING),
                    (french ? line.doubt().fr() : line.doubt().en()) + "\u00A0: ");
        }
        String lead = french ? line.lead().fr() : line.lead().en();
        String said = french ? line.text().fr() : line.text().en();
        text.run(tag, Optional.of(WordStyle.STRONG), lead);
        Optional<WordStyle> doubt = Optional.of(WordStyle.DOUBT).filter(mark -> line.doubtful());
        boolean missing = !french && !line.text().translated();
        text.run(tag, Optional.empty(), lead.isEmpty() || said.isEmpty() && !missing ? "" : " — ");
        if (french) {
            text.run(tag, doubt, said);
        } else {
            english(line.text(), doubt);
        }
        if (first) {
            footnotes.cite(text, tag, line.evidence());
        }
    }

    private void basis(List<Sheet.Line> lines) {
        for (Sheet.Line line : lines) {
            text.begin(WordStyle.BASIS);
            text.run(tag(), Optional.of(WordStyle.ID), line.anchor());
            for (int i = 0; i < line.marks().size(); i++) {
                text.run(tag(), Optional.empty(), i == 0 ? line.anchor().isEmpty() ? "" : " " : ", ");
                mark(line.marks().get(i), line.doubtful() && i == line.marks().size() - 1);
            }
            text.end();
        }
    }

    private void mark(Words mark, boolean warning) {
        Optional<WordStyle> style = Optional.of(WordStyle.WARNING).filter(grave -> warning);
        if (language.showsFrench()) {
            text.run(WordLanguages.FRENCH, style, mark.fr());
        }
        if (language.showsEnglish() && !(language.showsFrench() && mark.isSame())) {
            text.run(languages.english(), style, (language.showsFrench() ? " / " : "") + mark.en());
        }
    }

    void cite(Sheet.Line line) {
        footnotes.cite(text, tag(), line.evidence());
    }
}
