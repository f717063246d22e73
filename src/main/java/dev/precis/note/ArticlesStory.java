package dev.precis.note;

import java.util.List;
import java.util.stream.Stream;

/**
 * The story that code tells, where no model told one or what that left out: the articles' own claims, chosen and put in order, so that
 * nothing is said that was not checked before.
 */
final class ArticlesStory {

    private final List<ComposedArticle> summarised;
    private final List<ComposedArticle> all;
    private final int maxPoints;

    ArticlesStory(List<ComposedArticle> articles, int maxPoints) {
        this.all = articles;
        this.summarised = articles.stream()
                .filter(article -> article.summary().isPresent())
                .toList();
        this.maxPoints = maxPoints;
    }

    Story tell() {
        if (summarised.size() < 2) {
            List<NoteClaim> points = summarised.stream()
                    .flatMap(article -> article.points().stream())
                    .toList();
            return new Story(StoryTitle.of(all, summarised), points, timeline(), List.of());
        }
        List<Event> events = Event.among(summarised);
        List<Discrepancy> discrepancies = discrepancies(events);
        return new Story(
                StoryTitle.of(all, summarised),
                new Telling(events, discrepancies).points(maxPoints),
                timeline(),
                Differences.numbered(discrepancies, 1));
    }

    /**
     * A model's story with what code finds and the model does not tell: differences on which it cites not both sides, and the timeline
     * where it has none.
     */
    Story complete(Story written) {
        List<Discrepancy> untold = discrepancies(Event.among(summarised)).stream()
                .filter(found -> written.discrepancies().stream().noneMatch(found::isToldBy))
                .toList();
        List<NoteClaim> discrepancies = Stream.concat(
                        written.discrepancies().stream(),
                        Differences.numbered(untold, written.discrepancies().size() + 1).stream())
                .toList();
        return new Story(
                written.title(),
                written.points(),
                written.timeline().isEmpty() ? timeline() : written.timeline(),
                discrepancies);
    }

    private List<TimelineEntry> timeline() {
        return Timeline.of(summarised);
    }

    private static List<Discrepancy> discrepancies(List<Event> events) {
        return events.stream()
                .flatMap(event -> Differences.within(event).stream())
                .toList();
    }
}
