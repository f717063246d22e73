package dev.precis.render;

import java.util.ArrayList;
import java.util.List;

/** An entry of a PDF's outline. @param place the id it leads to */
record PdfBookmark(String name, String place, List<PdfBookmark> within) {

    static List<PdfBookmark> of(Sheet sheet, RenderLanguage language) {
        List<PdfBookmark> marks = new ArrayList<>();
        marks.add(leaf(Label.SOURCES.words(), "part.sources", language));
        sheet.sections().forEach(section -> marks.add(leaf(section.heading(), "part." + section.kind(), language)));
        for (Sheet.ArticleSheet article : sheet.articles()) {
            List<PdfBookmark> text = article.paragraphs().isEmpty()
                    ? List.of()
                    : List.of(leaf(Label.TRANSLATION.words(), article.id() + ".text", language));
            String title = name(article.title(), language);
            marks.add(new PdfBookmark((article.id() + " " + title).strip(), article.id(), text));
        }
        if (!sheet.findings().isEmpty()) {
            marks.add(leaf(Label.FINDINGS.words(), "part.findings", language));
        }
        marks.add(leaf(Label.MAKING.words(), "part.making", language));
        return List.copyOf(marks);
    }

    private static PdfBookmark leaf(Words name, String place, RenderLanguage language) {
        return new PdfBookmark(name(name, language), place, List.of());
    }

    private static String name(Words words, RenderLanguage language) {
        return language.showsFrench() || !words.translated() ? words.fr() : words.en();
    }
}
