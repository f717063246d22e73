package dev.precis.summary;

import dev.precis.check.Origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A checked French summary of one article. Its English is the translation of {@link #texts()}, made by the translator, so
 * the two match line by line. Every {@code evidence} is a list of segment ids of the article, never empty.
 */
public record Summary(
        Kind kind,
        Origin origin,
        String headline,
        List<Claim> points,
        List<Person> people,
        List<Named> organisations,
        List<Named> places,
        List<DateMention> dates,
        List<Figure> figures,
        List<Quote> quotes,
        List<String> topics) {

    /** @param role what the person is, in French; empty where the article does not say */
    public record Person(String name, Optional<String> role, List<String> evidence) {}

    /** An organisation or a place. */
    public record Named(String name, List<String> evidence) {}

    /**
     * @param iso the date as exactly as the article allows ({@code 2025-11-14}, {@code 2025-11}, {@code 2025}), empty where
     *     it does not say the year
     * @param text the article's own words
     * @param what what happened then, in French
     */
    public record DateMention(Optional<String> iso, String text, String what, List<String> evidence) {}

    /**
     * @param text the article's own words, such as {@code 12,09 milliards de yuans}
     * @param value the number in them with its magnitude applied, where code can read it
     * @param unit what it counts, where code can read it
     * @param what what it measures, in French
     */
    public record Figure(
            String text, Optional<BigDecimal> value, Optional<String> unit, String what, List<String> evidence) {}

    /** @param fr the very words of the segment, without guillemets */
    public record Quote(Optional<String> speaker, String fr, List<String> evidence) {}

    Summary withPoints(List<Claim> other) {
        return new Summary(
                kind, origin, headline, other, people, organisations, places, dates, figures, quotes, topics);
    }

    /** Every French text of the summary that a reader of English needs, each once, in reading order. */
    public List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(headline);
        points.forEach(point -> texts.add(point.fr()));
        people.forEach(person -> person.role().ifPresent(texts::add));
        dates.forEach(date -> texts.add(date.what()));
        figures.forEach(figure -> texts.add(figure.what()));
        quotes.forEach(quote -> texts.add(quote.fr()));
        texts.addAll(topics);
        return new ArrayList<>(texts);
    }
}
