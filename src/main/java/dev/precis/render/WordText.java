package dev.precis.render;

import java.util.Optional;

/** Paragraphs and runs of a Word part. Each run names its language and at most a character style, and formats nothing by hand. */
final class WordText {

    private final WordXml xml;
    private final WordTemplate template;
    private final WordBookmarks bookmarks;
    private final WordLanguages languages;

    WordText(WordXml xml, WordTemplate template, WordBookmarks bookmarks, WordLanguages languages) {
        this.xml = xml;
        this.template = template;
        this.bookmarks = bookmarks;
        this.languages = languages;
    }

    WordText begin(WordStyle paragraph) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", template.id(paragraph))
                .close();
        return this;
    }

    WordText end() {
        xml.close();
        return this;
    }

    void paragraph(WordStyle style, Runnable runs) {
        begin(style);
        runs.run();
        end();
    }

    WordText french(String text) {
        return run(WordLanguages.FRENCH, Optional.empty(), text);
    }

    WordText french(WordStyle style, String text) {
        return run(WordLanguages.FRENCH, Optional.of(style), text);
    }

    WordText english(String text) {
        return run(languages.english(), Optional.empty(), text);
    }

    WordText english(WordStyle style, String text) {
        return run(languages.english(), Optional.of(style), text);
    }

    WordText run(String language, Optional<WordStyle> style, String text) {
        if (!text.isEmpty()) {
            beginRun(language, style);
            xml.open("w:t", "xml:space", "preserve").text(text).close().close();
        }
        return this;
    }

    /** A run that holds one element and no text. */
    WordText mark(String language, WordStyle style, String element, String... attributes) {
        beginRun(language, Optional.of(style));
        xml.empty(element, attributes).close();
        return this;
    }

    WordText tab(String language) {
        beginRun(language, Optional.empty());
        xml.empty("w:tab").close();
        return this;
    }

    /** A field, with the text it shows until it is worked out anew. @param instruction made by code from its own words alone */
    WordText field(String language, Optional<WordStyle> style, String instruction, String shown) {
        fieldMark(language, style, "begin");
        beginRun(language, style);
        xml.open("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        fieldMark(language, style, "separate");
        run(language, style, shown);
        fieldMark(language, style, "end");
        return this;
    }

    /** The id of a line, which leads to the line where it stands in this document. */
    WordText id(String language, Sheet.Cite cite) {
        Optional<String> place = cite.linked() ? bookmarks.target(cite.id()) : Optional.empty();
        place.ifPresent(name -> xml.open("w:hyperlink", "w:anchor", name, "w:history", "1"));
        run(language, Optional.of(WordStyle.ID), cite.id());
        place.ifPresent(name -> xml.close());
        return this;
    }

    /** Makes the place that {@link #id} leads to. */
    WordText place(String anchor) {
        bookmarks.place(anchor).ifPresent(name -> bookmarked(name, () -> {}));
        return this;
    }

    /** A bookmark around what {@code within} writes. */
    WordText bookmarked(String name, Runnable within) {
        String number = bookmarks.nextNumber();
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", name);
        within.run();
        xml.empty("w:bookmarkEnd", "w:id", number);
        return this;
    }

    private void fieldMark(String language, Optional<WordStyle> style, String type) {
        beginRun(language, style);
        xml.empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void beginRun(String language, Optional<WordStyle> style) {
        xml.open("w:r").open("w:rPr");
        style.ifPresent(named -> xml.empty("w:rStyle", "w:val", template.id(named)));
        xml.empty("w:lang", "w:val", language).close();
    }
}
