package dev.precis.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the articles of one event say differently, each difference once. Where there is doubt, there is none. */
final class Differences {

    private Differences() {}

    static List<Discrepancy> within(Event event) {
        FactBook facts = new FactBook();
        List<Discrepancy> found = new ArrayList<>();
        List<ComposedArticle> articles = event.articles();
        for (int i = 0; i < articles.size(); i++) {
            for (int k = i + 1; k < articles.size(); k++) {
                between(articles.get(i), articles.get(k), facts)
                        .filter(next -> found.stream().noneMatch(next::isSameAs))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** @param first the number of the first of them */
    static List<NoteClaim> numbered(List<Discrepancy> discrepancies, int first) {
        return IntStream.range(0, discrepancies.size())
                .mapToObj(i -> discrepancies.get(i).claim("d" + (first + i)))
                .toList();
    }

    private static Stream<Discrepancy> between(ComposedArticle one, ComposedArticle other, FactBook facts) {
        return Stream.of(
                        new ClaimsAtOdds(one, other, facts).find(),
                        new DetailsAtOdds(one, other, facts).find(),
                        new PeopleAtOdds(one, other).find())
                .flatMap(List::stream);
    }
}
