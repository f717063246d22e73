package dev.precis.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences that a note's claims stand on, as footnotes. A sentence is told where it is first cited; whoever cites it again refers to
 * that footnote by its number.
 */
final class WordFootnotes {

    private final WordLanguages languages;
    private final WordTemplate template;
    private final WordBookmarks bookmarks;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final WordXml notes = new WordXml();

    WordFootnotes(WordLanguages languages, WordTemplate template, WordBookmarks bookmarks) {
        this.languages = languages;
        this.template = template;
        this.bookmarks = bookmarks;
    }

    /** Writes the marks of what a line stands on. */
    void cite(WordText text, String tag, List<Sheet.Cite> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (i > 0) {
                text.run(tag, Optional.of(WordStyle.FOOTNOTE_MARK), ",\u00A0");
            }
            cite(text, tag, evidence.get(i));
        }
    }

    private void cite(WordText text, String tag, Sheet.Cite cite) {
        Integer known = numbers.get(cite.id());
        if (known != null) {
            text.field(tag, Optional.of(WordStyle.FOOTNOTE_MARK), "NOTEREF " + name(known) + " \\h", known.toString());
            return;
        }
        int number = numbers.size() + 1;
        numbers.put(cite.id(), number);
        text.bookmarked(
                name(number),
                () -> text.mark(tag, WordStyle.FOOTNOTE_MARK, "w:footnoteReference", "w:id", Integer.toString(number)));
        write(number, cite);
    }

    private static String name(int number) {
        return "_RefNote" + number;
    }

    private void write(int number, Sheet.Cite cite) {
        boolean english = !languages.shown().showsFrench();
        String tag = languages.common();
        notes.open("w:footnote", "w:id", Integer.toString(number));
        WordText text = new WordText(notes, template, bookmarks, languages);
        text.begin(WordStyle.FOOTNOTE)
                .mark(tag, WordStyle.FOOTNOTE_MARK, "w:footnoteRef")
                .run(tag, Optional.empty(), " ")
                .id(tag, cite)
                .run(tag, Optional.empty(), " ");
        if (cite.sentence().isEmpty()) {
            Words none = Label.NO_SENTENCE.words();
            text.run(tag, Optional.of(WordStyle.MISSING), english ? none.en() : none.fr());
        } else if (english && cite.sentence().translated()) {
            text.english(quoted(cite.sentence().en(), "“", "”"));
        } else {
            text.french(quoted(cite.sentence().fr(), "«\u00A0", "\u00A0»"));
        }
        text.end();
        notes.close();
    }

    /** A sentence that quotes somebody has its own marks, and none around them. */
    private static String quoted(String sentence, String before, String after) {
        return sentence.contains(before.substring(0, 1)) ? sentence : before + sentence + after;
    }

    /** The footnotes' part: the two lines that set them off (ECMA-376 part 1, 17.11.23), then each of them. */
    String part() {
        WordXml part = new WordXml().open("w:footnotes", WordPackage.NAMESPACES);
        separator(part, "separator", "-1");
        separator(part, "continuationSeparator", "0");
        return part.add(notes).close().toString();
    }

    private void separator(WordXml part, String type, String id) {
        part.open("w:footnote", "w:type", type, "w:id", id);
        new WordText(part, template, bookmarks, languages)
                .begin(WordStyle.FOOTNOTE)
                .mark(WordLanguages.FRENCH, WordStyle.FOOTNOTE_MARK, "w:" + type)
                .end();
        part.close();
    }
}
