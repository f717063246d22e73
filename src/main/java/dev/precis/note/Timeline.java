package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.check.DateReader;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened when, from the dates of the articles' summaries. */
final class Timeline {

    private static final double SAME_THING = 0.4;

    private Timeline() {}

    /**
     * Sorted by date, days without a year at the end in the order of the articles. An article tells one thing a date, its
     * first; what two articles tell alike of a date is told once, on the evidence of both.
     */
    static List<TimelineEntry> of(List<ComposedArticle> articles) {
        List<Dated> entries = new ArrayList<>();
        articles.forEach(article -> article.summary().stream()
                .flatMap(summary -> summary.dates().stream().map(date -> Dated.of(article, summary, date)))
                .forEach(next -> add(entries, next)));
        List<Dated> sorted = entries.stream().sorted(Dated.BY_DATE).toList();
        return Stream.iterate(0, i -> i < sorted.size(), i -> i + 1)
                .map(i -> sorted.get(i).entry("t" + (i + 1)))
                .toList();
    }

    private static void add(List<Dated> entries, Dated next) {
        for (int i = 0; i < entries.size(); i++) {
            Dated other = entries.get(i);
            if (other.isOn(next) && other.tellsLike(next)) {
                entries.set(i, other.joinedBy(next));
                return;
            }
        }
        if (entries.stream().noneMatch(other -> other.isOn(next) && other.articles.containsAll(next.articles))) {
            entries.add(next);
        }
    }

    private record Dated(
            List<String> articles, Optional<PartialDate> date, NoteSummary.DateMention mention, NoteClaim claim) {

        static final Comparator<Dated> BY_DATE = Comparator.comparing((Dated dated) -> dated.date.isEmpty())
                .thenComparing((one, other) -> one.date
                        .flatMap(date -> other.date.map(date::compareTo))
                        .orElse(0));

        static Dated of(ComposedArticle article, NoteSummary summary, NoteSummary.DateMention mention) {
            return new Dated(
                    List.of(article.id()),
                    mention.iso().flatMap(PartialDate::of),
                    mention,
                    Claims.join(
                            "",
                            mention.what().fr(),
                            summary.origin(),
                            mention.evidence(),
                            article.part().english()));
        }

        /** A day without its year is the day of that name whose year another article tells. */
        boolean isOn(Dated other) {
            if (date.isPresent() && other.date.isPresent()) {
                return date.equals(other.date);
            }
            return day().map(day -> other.day().filter(day::equals).isPresent())
                    .orElseGet(() -> folded(mention).equals(folded(other.mention)));
        }

        private Optional<MonthDay> day() {
            return date.filter(known -> known.parts() == 3)
                    .map(known -> MonthDay.from(known.firstDay()))
                    .or(() -> DateReader.in(mention.text()).stream()
                            .filter(read -> read.day().isPresent())
                            .map(read -> MonthDay.of(
                                    read.month().orElseThrow(), read.day().get()))
                            .findFirst());
        }

        private static String folded(NoteSummary.DateMention mention) {
            return FoldedText.of(mention.text()).toString();
        }

        boolean tellsLike(Dated other) {
            return claim.fr().equals(other.claim.fr())
                    || TextFacts.of(claim.fr()).likeness(TextFacts.of(other.claim.fr())) >= SAME_THING;
        }

        Dated joinedBy(Dated other) {
            List<String> all = Stream.concat(articles.stream(), other.articles.stream())
                    .distinct()
                    .toList();
            Dated told = date.isPresent() ? this : other;
            Dated second = date.isPresent() ? other : this;
            return new Dated(all, told.date, told.mention, told.claim.alsoOn(second.claim.evidence()));
        }

        TimelineEntry entry(String id) {
            return new TimelineEntry(date.flatMap(known -> mention.iso()), mention.text(), claim.renamed(id));
        }
    }
}
