package dev.precis.note;

import java.util.ArrayList;
import java.util.List;

/** A long note: the articles of a short one over and over, each under an id of its own. */
public final class ManyArticles {

    private ManyArticles() {}

    /** The note with {@code count} articles, which follow each other as those of {@code note} do; what it says of them all stays. */
    public static BriefingNote of(BriefingNote note, int count) {
        List<NoteArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            NoteArticle article = note.articles().get(i % note.articles().size());
            articles.add(renamed(note, article, "a" + (i + 1)));
        }
        return new BriefingNote(
                note.id(),
                note.status(),
                note.created(),
                note.title(),
                note.overview(),
                note.timeline(),
                note.discrepancies(),
                articles,
                note.glossary(),
                note.dataGaps(),
                note.provenance(),
                note.usage(),
                note.cache(),
                note.version());
    }

    private static NoteArticle renamed(BriefingNote note, NoteArticle article, String id) {
        String json = Notes.json(new BriefingNote(
                note.id(),
                note.status(),
                note.created(),
                note.title(),
                List.of(),
                List.of(),
                List.of(),
                List.of(article),
                List.of(),
                List.of(),
                note.provenance(),
                note.usage(),
                note.cache(),
                note.version()));
        return Notes.read(json.replace("\"" + article.id() + "\"", "\"" + id + "\"")
                        .replace("\"" + article.id() + ".", "\"" + id + "."))
                .articles()
                .get(0);
    }
}
