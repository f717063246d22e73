package dev.precis.note;

import dev.precis.article.FoldedText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a note can be found by: its words in both languages, without accents and in lower case. */
final class NoteWords {

    private NoteWords() {}

    static String of(BriefingNote note) {
        Stream<String> claims = NoteLines.claims(note).stream().flatMap(NoteWords::texts);
        Stream<String> articles = note.articles().stream().flatMap(NoteWords::texts);
        return Stream.of(texts(note.title()), claims, articles)
                .flatMap(texts -> texts)
                .map(text -> FoldedText.of(text).toString())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The words that a note has to hold, each as it begins or whole. */
    static List<String> sought(String query) {
        return Arrays.stream(FoldedText.of(query).words()).distinct().toList();
    }

    private static Stream<String> texts(NoteArticle article) {
        return Stream.of(
                        article.title().stream().flatMap(NoteWords::texts),
                        article.publisher().stream(),
                        NoteLines.units(article).stream().flatMap(NoteWords::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(NoteLine line) {
        return texts(line.fr(), line.en());
    }

    private static Stream<String> texts(Bilingual text) {
        return texts(text.fr(), text.en());
    }

    private static Stream<String> texts(String french, Optional<String> english) {
        return Stream.concat(Stream.of(french), english.stream());
    }
}
