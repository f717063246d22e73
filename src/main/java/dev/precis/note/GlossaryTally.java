package dev.precis.note;

import dev.precis.article.SourceSpan;
import dev.precis.check.Finding;
import dev.precis.note.GlossaryUse.Place;
import dev.precis.note.GlossaryUse.State;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;
import dev.precis.term.TermUse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of a glossary's terms, line by line. */
public final class GlossaryTally {

    /** A line that has both languages. */
    public record Line(String where, String fr, String en) {}

    private GlossaryTally() {}

    /** Every entry that occurs, in the glossary's order. */
    public static List<GlossaryUse> over(List<Line> lines, Glossary glossary) {
        TermFinder terms = glossary.finder();
        Map<TermEntry, List<Place>> places = new LinkedHashMap<>();
        glossary.entries().forEach(entry -> places.put(entry, new ArrayList<>()));
        for (Line line : lines) {
            TermUse.between(line.fr(), line.en(), terms)
                    .forEach(use -> places.get(use.entry()).add(place(line, use)));
        }
        List<GlossaryUse> uses = new ArrayList<>();
        places.forEach((entry, found) -> {
            if (!found.isEmpty()) {
                uses.add(use(entry, found));
            }
        });
        return uses;
    }

    /** The same counts where one line has other English. */
    static List<GlossaryUse> again(List<GlossaryUse> uses, NoteLine line) {
        Glossary glossary = new Glossary(uses.stream()
                .map(use -> new TermEntry(use.source(), use.target()))
                .toList());
        List<GlossaryUse> now = line.en().stream()
                .flatMap(en -> over(List.of(new Line(line.id(), line.fr(), en)), glossary).stream())
                .toList();
        return uses.stream().map(use -> again(use, line.id(), now)).toList();
    }

    private static GlossaryUse again(GlossaryUse use, String where, List<GlossaryUse> now) {
        List<Place> places = new ArrayList<>(use.occurrences());
        places.removeIf(place -> place.where().equals(where));
        now.stream()
                .filter(counted -> counted.source().equals(use.source()))
                .forEach(counted -> places.addAll(counted.occurrences()));
        int applied = (int)
                places.stream().filter(place -> place.state() == State.APPLIED).count();
        return new GlossaryUse(use.source(), use.target(), applied, places.size() - applied, places);
    }

    private static GlossaryUse use(TermEntry entry, List<Place> found) {
        int applied = (int)
                found.stream().filter(place -> place.state() == State.APPLIED).count();
        return new GlossaryUse(entry.source(), entry.target(), applied, found.size() - applied, found);
    }

    private static Place place(Line line, TermUse use) {
        return new Place(
                line.where(),
                use.isApplied() ? State.APPLIED : State.MISSED,
                excerpt(line.fr(), use.french()),
                use.english().map(span -> excerpt(line.en(), span)));
    }

    private static Finding.Excerpt excerpt(String text, SourceSpan span) {
        return new Finding.Excerpt(text.substring(span.start(), span.end()), span.start(), span.end());
    }
}
