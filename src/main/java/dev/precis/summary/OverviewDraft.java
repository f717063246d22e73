package dev.precis.summary;

import java.util.List;

/**
 * An overview as a model writes it, in French, held against nothing yet.
 *
 * <p>Every {@code segments} is a list of ids that carry their article, as the question gave them ({@code a1.s3}).
 */
record OverviewDraft(String title, List<Point> points, List<Event> timeline, List<Point> discrepancies) {

    /** A sentence of the synthesis, or a difference between articles. */
    record Point(String text, List<String> segments) {}

    /** @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty where the articles do not say the year */
    record Event(String date, String text, List<String> segments) {}
}
