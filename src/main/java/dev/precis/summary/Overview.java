package dev.precis.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A checked French overview of several articles. Evidence ids carry their article: {@code a1.s3}.
 *
 * @param timeline sorted by date; dates without a year at the end, in the order given
 * @param discrepancies what the articles say differently
 */
public record Overview(String title, List<Claim> points, List<Event> timeline, List<Claim> discrepancies) {

    /** @param date ISO 8601 as far as the articles say it; empty where none says the year */
    public record Event(Optional<String> date, String dateText, Claim claim) {}

    /** Every French text that a reader of English needs, each once, in reading order. */
    public List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(title);
        points.forEach(point -> texts.add(point.fr()));
        timeline.forEach(event -> texts.add(event.claim().fr()));
        discrepancies.forEach(discrepancy -> texts.add(discrepancy.fr()));
        return new ArrayList<>(texts);
    }
}
