package dev.precis.summary;

import dev.precis.check.EchoCheck;
import dev.precis.check.Message;

import java.util.List;
import java.util.Optional;

/**
 * Holds an overview's draft against the sentences it was made of. What has no evidence is rejected, and so is a difference
 * between articles that cites one of them alone; what a text says beyond its evidence is found later and shown.
 */
final class OverviewChecker {

    private final EchoCheck echo;
    private final Citable citable;
    private final EventDates dates;

    /** For a draft that no model wrote. */
    OverviewChecker(List<Told> articles) {
        this(articles, EchoCheck.NONE);
    }

    /** @param echo knows an answer that repeats the prompt */
    OverviewChecker(List<Told> articles, EchoCheck echo) {
        this.echo = echo;
        this.citable = Citable.of(articles);
        this.dates = new EventDates(articles);
    }

    /** Points beyond {@code maxPoints} are cut. */
    Verdict<OverviewDraft> check(OverviewDraft draft, int maxPoints) {
        Sieve sieve = new Sieve(echo);
        List<OverviewDraft.Point> points =
                draft.points().subList(0, Math.min(maxPoints, draft.points().size()));
        OverviewDraft accepted = new OverviewDraft(
                sieve.keep("title", draft.title(), titleFault(draft.title())),
                sieve.keep("points", points, OverviewDraft.Point::text, point -> fault(point.text(), point.segments())),
                sieve.keep("timeline", draft.timeline(), OverviewDraft.Event::text, this::eventFault),
                sieve.keep("discrepancies", draft.discrepancies(), OverviewDraft.Point::text, this::discrepancyFault));
        return new Verdict<>(tidy(accepted), sieve.rejected());
    }

    private Optional<Message> titleFault(String title) {
        if (Words.of(title).isEmpty()) {
            return Optional.of(Fault.EMPTY.told());
        }
        return SummaryChecker.told(ClaimCheck.of(title, citable.allTexts()));
    }

    private Optional<Message> fault(String text, List<String> segments) {
        return Words.of(text).isEmpty() ? Optional.of(Fault.EMPTY.told()) : citable.fault(segments);
    }

    private Optional<Message> eventFault(OverviewDraft.Event event) {
        return fault(event.text(), event.segments()).or(() -> {
            OverviewDraft.Event tidied = tidy(event);
            return dates.text(tidied, citable.texts(tidied.segments())).isEmpty()
                    ? Optional.of(Fault.NO_DATE.told())
                    : Optional.empty();
        });
    }

    private Optional<Message> discrepancyFault(OverviewDraft.Point discrepancy) {
        return fault(discrepancy.text(), discrepancy.segments()).or(() -> {
            long articles = discrepancy.segments().stream()
                    .map(id -> id.substring(0, id.indexOf('.')))
                    .distinct()
                    .count();
            return articles >= 2 ? Optional.empty() : Optional.of(Fault.ONE_ARTICLE.told());
        });
    }

    private OverviewDraft tidy(OverviewDraft draft) {
        return new OverviewDraft(
                draft.title(),
                draft.points().stream().map(this::tidy).toList(),
                draft.timeline().stream().map(this::tidy).toList(),
                draft.discrepancies().stream().map(this::tidy).toList());
    }

    private OverviewDraft.Point tidy(OverviewDraft.Point point) {
        return new OverviewDraft.Point(point.text().strip(), citable.inOrder(point.segments()));
    }

    private OverviewDraft.Event tidy(OverviewDraft.Event event) {
        List<String> cited = citable.inOrder(event.segments());
        String date = dates.standing(event.date(), cited, citable.texts(cited)).orElse("");
        return new OverviewDraft.Event(date, event.text().strip(), cited);
    }
}
