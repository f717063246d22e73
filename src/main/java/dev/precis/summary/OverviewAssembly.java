package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Origin;
import dev.precis.check.QuotationRepair;
import dev.precis.check.Severity;
import dev.precis.check.StatusTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the overview a reader sees of a draft whose items may stand, with what the checks find in its texts. */
final class OverviewAssembly {

    /** ISO dates of any precision sort as texts; what has none comes last, in the order given. */
    private static final Comparator<OverviewDraft.Event> BY_DATE =
            Comparator.comparing(event -> event.date().isEmpty() ? "9999-99-99" : event.date());

    private final Citable citable;
    private final ClaimCheck check;
    private final EventDates dates;

    OverviewAssembly(List<Told> articles) {
        this.citable = Citable.of(articles);
        this.check = new ClaimCheck(citable.allTexts());
        this.dates = new EventDates(articles);
    }

    /**
     * @param repaired texts of the claims that came with the second answer
     * @param fallbackTitle the title where none could stand
     */
    Overview overview(OverviewDraft draft, Set<String> repaired, Origin origin, String fallbackTitle) {
        return new Overview(
                draft.title().isEmpty() ? fallbackTitle : draft.title(),
                claims("o", draft.points(), repaired, origin),
                events(draft.timeline().stream().sorted(BY_DATE).toList(), repaired, origin),
                claims("d", draft.discrepancies(), repaired, origin));
    }

    private List<Claim> claims(String prefix, List<OverviewDraft.Point> points, Set<String> repaired, Origin origin) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> {
                    OverviewDraft.Point point = points.get(i);
                    boolean again =
                            repaired.contains(point.text()) || !corrected(point).equals(point.text());
                    return claim(prefix + (i + 1), corrected(point), point.segments(), findings(point), again, origin);
                })
                .toList();
    }

    private List<Overview.Event> events(List<OverviewDraft.Event> events, Set<String> repaired, Origin origin) {
        List<Overview.Event> told = new ArrayList<>();
        for (OverviewDraft.Event event : events) {
            List<String> evidence = citable.texts(event.segments());
            List<Finding> findings = findings(event);
            told.add(new Overview.Event(
                    Optional.of(event.date()).filter(date -> !date.isEmpty()),
                    dates.text(event, evidence),
                    claim(
                            "t" + (told.size() + 1),
                            event.text(),
                            event.segments(),
                            findings,
                            repaired.contains(event.text()),
                            origin)));
        }
        return told;
    }

    /** What the checks find in a point or a difference whose evidence exists, with its quotations put right. */
    List<Finding> findings(OverviewDraft.Point point) {
        return check.findings(corrected(point), citable.texts(point.segments()));
    }

    private String corrected(OverviewDraft.Point point) {
        return QuotationRepair.of(point.text(), citable.texts(point.segments())).orElse(point.text());
    }

    /** What the checks find in an event whose evidence exists, its date among it. */
    List<Finding> findings(OverviewDraft.Event event) {
        List<String> evidence = citable.texts(event.segments());
        List<Finding> findings = new ArrayList<>(check.findings(event.text(), evidence));
        if (!event.date().isEmpty() && !dates.isCarried(event.date(), event.segments(), evidence)) {
            findings.add(Finding.of(
                    "date",
                    Severity.MAJOR,
                    Message.of(
                                    "no sentence the event cites gives the date %s",
                                    "aucune phrase que cite l’événement ne donne la date %s")
                            .with(event.date())));
        }
        return findings;
    }

    private static Claim claim(
            String id, String text, List<String> segments, List<Finding> findings, boolean repaired, Origin origin) {
        return new Claim(id, text, segments, origin, StatusTable.status(findings, repaired), findings);
    }
}
