package dev.precis.note;

import java.util.List;

/**
 * The story where no model told one: the articles' own claims, chosen and put in order by code, so that nothing is said that
 * was not checked before.
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
        List<TimelineEntry> timeline = Timeline.of(summarised);
        if (summarised.size() < 2) {
            List<NoteClaim> points = summarised.stream()
                    .flatMap(article -> article.points().stream())
                    .toList();
            return new Story(StoryTitle.of(all, summarised), points, timeline, List.of());
        }
        List<Event> events = Event.among(summarised);
        List<Discrepancy> discrepancies = events.stream()
                .flatMap(event -> Differences.within(event).stream())
                .toList();
        return new Story(
                StoryTitle.of(all, summarised),
                new Telling(events, discrepancies).points(maxPoints),
                timeline,
                Differences.numbered(discrepancies));
    }
}
