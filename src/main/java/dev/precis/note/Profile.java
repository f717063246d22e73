package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.summary.Summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an article is about: the names, numbers and content words of its summary.
 *
 * @param terms weight of each
 * @param days the days it names
 */
record Profile(ComposedArticle article, Map<String, Integer> terms, Set<Day> days) {

    /** A shared name or number says more than a shared word, which may belong to the subject at large. */
    private static final int NAME = 2;

    private static final int WORD = 1;

    static Profile of(ComposedArticle article) {
        Profile profile = new Profile(article, new HashMap<>(), new HashSet<>());
        article.part().summary().ifPresent(profile::read);
        return profile;
    }

    /** Cosine of the two weighted sets of terms, 0 to 1. */
    double likeness(Profile other) {
        double shared = terms.entrySet().stream()
                .filter(term -> other.terms.containsKey(term.getKey()))
                .mapToDouble(term -> term.getValue() * term.getValue())
                .sum();
        return shared == 0 ? 0 : shared / Math.sqrt(square() * other.square());
    }

    /** Whether some day of one lies within {@code distance} days of some day of the other; true where one names none. */
    boolean isNearInTime(Profile other, int distance) {
        return days.isEmpty()
                || other.days.isEmpty()
                || days.stream().anyMatch(day -> other.days.stream().anyMatch(near -> day.isWithin(distance, near)));
    }

    private double square() {
        return terms.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    private void read(Summary summary) {
        texts(summary).map(TextFacts::of).forEach(this::read);
        names(summary).map(name -> FoldedText.of(name).toString()).forEach(name -> terms.put("name " + name, NAME));
        summary.dates().stream()
                .flatMap(date -> date.iso().flatMap(Profile::day).stream())
                .forEach(days::add);
    }

    private void read(TextFacts facts) {
        facts.words().forEach(word -> terms.put(word, WORD));
        facts.amounts().forEach((counted, values) -> values.forEach(value -> terms.put(value.toPlainString(), NAME)));
        facts.decisive().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .forEach(ordinal -> terms.put(ordinal, NAME));
        days.addAll(facts.days());
    }

    private static Stream<String> texts(Summary summary) {
        return Stream.concat(
                Stream.of(summary.headline()),
                Stream.concat(
                        summary.points().stream().map(point -> point.fr()),
                        summary.dates().stream().map(date -> date.text())));
    }

    private static Stream<String> names(Summary summary) {
        return Stream.of(
                        summary.people().stream().map(Summary.Person::name).toList(),
                        summary.organisations().stream()
                                .map(Summary.Named::name)
                                .toList(),
                        summary.places().stream().map(Summary.Named::name).toList())
                .flatMap(List::stream);
    }

    private static Optional<Day> day(String iso) {
        try {
            return Optional.of(Day.of(LocalDate.parse(iso)));
        } catch (DateTimeException notAWholeDate) {
            return Optional.empty();
        }
    }
}
