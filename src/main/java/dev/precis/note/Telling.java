package dev.precis.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Chooses, from what articles say of several events, what to tell: no event twice, and every event in its turn. */
final class Telling {

    private final List<Event> events;
    private final List<Discrepancy> discrepancies;

    /** @param discrepancies told on their own, so that of two claims at odds only the first is told here */
    Telling(List<Event> events, List<Discrepancy> discrepancies) {
        this.events = events;
        this.discrepancies = discrepancies;
    }

    /** At most {@code max} claims, by their articles' ids; one that several articles make carries the evidence of all. */
    List<NoteClaim> points(int max) {
        return inTurns(events.stream().map(this::distinct).toList()).stream()
                .limit(max)
                .toList();
    }

    private List<NoteClaim> distinct(Event event) {
        List<Told> told = new ArrayList<>();
        for (NoteClaim claim :
                inTurns(event.articles().stream().map(ComposedArticle::points).toList())) {
            Told next = Told.of(claim);
            int twin = indexOfTwin(told, next);
            if (twin >= 0) {
                told.set(twin, told.get(twin).joinedBy(next));
            } else if (told.stream().noneMatch(other -> areAtOdds(other.claim(), claim))) {
                told.add(next);
            }
        }
        return told.stream().map(Told::claim).toList();
    }

    private static int indexOfTwin(List<Told> told, Told next) {
        for (int i = 0; i < told.size(); i++) {
            Told other = told.get(i);
            if (!other.article().equals(next.article()) && other.facts().saysTheSameAs(next.facts())) {
                return i;
            }
        }
        return -1;
    }

    private boolean areAtOdds(NoteClaim one, NoteClaim other) {
        return discrepancies.stream().anyMatch(discrepancy -> discrepancy.isBetween(one, other));
    }

    /** The first of every list, then the second of every list, and so on. */
    private static List<NoteClaim> inTurns(List<List<NoteClaim>> lists) {
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, turn -> turn < longest, turn -> turn + 1)
                .flatMap(turn ->
                        lists.stream().filter(list -> turn < list.size()).map(list -> list.get(turn)))
                .toList();
    }

    private record Told(NoteClaim claim, TextFacts facts) {

        static Told of(NoteClaim claim) {
            return new Told(claim, TextFacts.of(claim.fr()));
        }

        String article() {
            return claim.id().substring(0, claim.id().indexOf('.') + 1);
        }

        /** The richer of the two, on the evidence of both. */
        Told joinedBy(Told twin) {
            boolean mine = facts.holdsFactsOf(twin.facts);
            Told richer = mine ? this : twin;
            Told poorer = mine ? twin : this;
            return new Told(richer.claim.alsoOn(poorer.claim.evidence()), richer.facts);
        }
    }
}
