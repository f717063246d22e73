package dev.precis.summary;

import java.util.List;

/**
 * A summary as a model writes it, in French, held against nothing yet. Also the shape of approved summaries.
 *
 * <p>Every {@code segments} is a list of ids as the question gave them ({@code s1}). What the article does not say is an
 * empty string, never null: null makes an answer unreadable.
 */
record SummaryDraft(
        String headline,
        List<Point> points,
        List<Person> people,
        List<Named> organisations,
        List<Named> places,
        List<DateMention> dates,
        List<Figure> figures,
        List<Quote> quotes,
        List<String> topics) {

    /** A sentence of the summary. */
    record Point(String text, List<String> segments) {}

    /** @param role what the person is, as the article says it; empty where it does not */
    record Person(String name, String role, List<String> segments) {}

    /** An organisation or a place. */
    record Named(String name, List<String> segments) {}

    /**
     * @param text the article's own words
     * @param iso {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty where the page does not say the year
     * @param what what happened then
     */
    record DateMention(String text, String iso, String what, List<String> segments) {}

    /**
     * @param text the article's own words, unit included
     * @param what what it measures
     */
    record Figure(String text, String what, List<String> segments) {}

    /**
     * @param speaker empty where the article does not say who
     * @param text the very words of the article
     */
    record Quote(String speaker, String text, List<String> segments) {}
}
