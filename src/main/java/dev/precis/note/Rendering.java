package dev.precis.note;

import dev.precis.check.Finding.Excerpt;
import dev.precis.check.Phrases;
import dev.precis.note.GlossaryTally.Line;
import dev.precis.term.TermUse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a line of a note says a term in English.
 *
 * @param term a glossary's French, or the base forms of a phrase that stands in none
 * @param settled whether it stands in a glossary
 * @param where the line
 * @param said what the English comes down to; two renderings that say the same are one
 */
record Rendering(String term, boolean settled, String where, Excerpt french, Excerpt english, String said) {

    /** Of all lines, in their order: the glossary's terms, and phrases beside them. */
    static List<Rendering> of(List<Line> lines, List<GlossaryUse> uses) {
        List<Rendering> renderings = new ArrayList<>();
        for (Line line : lines) {
            List<Rendering> settled =
                    uses.stream().flatMap(use -> settled(use, line.where())).toList();
            renderings.addAll(settled);
            List<Excerpt> taken = uses.stream()
                    .flatMap(use -> use.occurrences().stream())
                    .filter(place -> place.where().equals(line.where()))
                    .map(GlossaryUse.Place::french)
                    .toList();
            Phrases.between(line.fr(), line.en()).stream()
                    .filter(phrase -> taken.stream().noneMatch(term -> overlap(term, phrase.french())))
                    .forEach(phrase -> renderings.add(new Rendering(
                            phrase.phrase(), false, line.where(), phrase.french(), phrase.english(), phrase.said())));
        }
        return renderings;
    }

    /** Of a note as it stands. */
    static List<Rendering> of(BriefingNote note) {
        return of(NoteLines.of(note), note.glossary());
    }

    boolean isAs(String otherEnglish, String otherSaid) {
        return said.equals(otherSaid) || TermUse.isSame(english.text(), otherEnglish);
    }

    private static Stream<Rendering> settled(GlossaryUse use, String where) {
        return use.occurrences().stream()
                .filter(place -> place.where().equals(where))
                .flatMap(place -> place.english().stream()
                        .map(english -> new Rendering(
                                use.source(),
                                true,
                                where,
                                place.french(),
                                english,
                                english.text().toLowerCase(Locale.ROOT))));
    }

    private static boolean overlap(Excerpt one, Excerpt other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
