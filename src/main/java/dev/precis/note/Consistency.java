package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Severity;
import dev.precis.note.GlossaryUse.Place;
import dev.precis.term.TermUse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a note says a settled term in one way: of several that are as good, the first one met stands, and every other is a remark. */
final class Consistency {

    private Consistency() {}

    /** The articles, with a finding at every sentence that renders a term otherwise than the note did before. */
    static List<NoteArticle> marked(List<NoteArticle> articles, List<GlossaryUse> uses) {
        Map<String, List<Finding>> found = new HashMap<>();
        for (GlossaryUse use : uses) {
            Optional<String> first = use.occurrences().stream()
                    .flatMap(place -> place.english().stream())
                    .map(Finding.Excerpt::text)
                    .findFirst();
            use.occurrences().stream()
                    .filter(place -> place.english()
                            .filter(english -> !TermUse.isSame(english.text(), first.orElseThrow()))
                            .isPresent())
                    .forEach(place -> found.computeIfAbsent(place.where(), where -> new ArrayList<>())
                            .add(finding(use, place, first.orElseThrow())));
        }
        return found.isEmpty()
                ? articles
                : articles.stream().map(article -> marked(article, found)).toList();
    }

    private static Finding finding(GlossaryUse use, Place place, String first) {
        return new Finding(
                "inconsistent_term",
                Severity.MINOR,
                "\u00AB %s \u00BB is \u201C%s\u201D here and \u201C%s\u201D earlier in the note"
                        .formatted(use.source(), place.english().orElseThrow().text(), first),
                Optional.of(place.french()),
                place.english());
    }

    private static NoteArticle marked(NoteArticle article, Map<String, List<Finding>> found) {
        return new NoteArticle(
                article.id(),
                article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.summary(),
                article.translation().stream().map(unit -> marked(unit, found)).toList());
    }

    private static NoteUnit marked(NoteUnit unit, Map<String, List<Finding>> found) {
        return new NoteUnit(
                unit.id(),
                unit.block(),
                unit.role(),
                unit.fr(),
                unit.en(),
                unit.origin(),
                unit.status(),
                Stream.concat(unit.findings().stream(), found.getOrDefault(unit.id(), List.of()).stream())
                        .toList());
    }
}
