package dev.precis.summary;

import java.util.Arrays;
import java.util.List;

/** Summary drafts for tests, empty but for what a test is about. */
final class SummaryDrafts {

    private SummaryDrafts() {}

    static SummaryDraft of(SummaryDraft.Point... points) {
        return new SummaryDraft(
                "Tout est là",
                Arrays.asList(points),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static SummaryDraft.Point point(String text, String... segments) {
        return new SummaryDraft.Point(text, List.of(segments));
    }

    static SummaryDraft headline(String headline) {
        return new SummaryDraft(
                headline, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static SummaryDraft people(SummaryDraft.Person... people) {
        return new SummaryDraft(
                "Tout est là",
                List.of(),
                List.of(people),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static SummaryDraft date(String text, String iso, String what, String... segments) {
        return new SummaryDraft(
                "Tout est là",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SummaryDraft.DateMention(text, iso, what, List.of(segments))),
                List.of(),
                List.of(),
                List.of());
    }

    static SummaryDraft figure(String text, String what, String... segments) {
        return new SummaryDraft(
                "Tout est là",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SummaryDraft.Figure(text, what, List.of(segments))),
                List.of(),
                List.of());
    }

    static SummaryDraft quote(String speaker, String text, String... segments) {
        return new SummaryDraft(
                "Tout est là",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SummaryDraft.Quote(speaker, text, List.of(segments))),
                List.of());
    }
}
