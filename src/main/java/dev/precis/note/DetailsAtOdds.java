package dev.precis.note;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures and dates of two articles that are given for the same thing and differ. */
final class DetailsAtOdds {

    private static final double SAME_THING = 0.8;

    private static final List<String> ENGLISH_DATES = List.of("yyyy", "MMMM yyyy", "d MMMM yyyy");

    private final ComposedArticle one;
    private final ComposedArticle other;
    private final FactBook facts;

    DetailsAtOdds(ComposedArticle one, ComposedArticle other, FactBook facts) {
        this.facts = facts;
        this.one = one;
        this.other = other;
    }

    List<Discrepancy> find() {
        return Stream.concat(figures().stream(), dates().stream()).toList();
    }

    private List<Discrepancy> figures() {
        return differing(NoteSummary::figures, this::measureTheSame, this::agree)
                .map(pair -> new Discrepancy(
                        Discrepancy.Kind.FIGURES,
                        Stream.of(pair.mine(), pair.theirs())
                                .map(DetailsAtOdds::key)
                                .collect(Collectors.toSet()),
                        side(one, pair.mine()),
                        side(other, pair.theirs())))
                .toList();
    }

    private boolean measureTheSame(NoteSummary.Figure mine, NoteSummary.Figure theirs) {
        boolean alike = sameThing(mine.what(), theirs.what())
                && mine.unit().equals(theirs.unit())
                && mine.value().isPresent()
                && theirs.value().isPresent();
        return alike
                || FigureSubject.of(mine, facts)
                        .flatMap(subject -> FigureSubject.of(theirs, facts).map(subject::isSameAs))
                        .orElse(false);
    }

    private boolean agree(NoteSummary.Figure mine, NoteSummary.Figure theirs) {
        return FigureSubject.of(mine, facts)
                .flatMap(subject -> FigureSubject.of(theirs, facts).map(subject::agreesWith))
                .or(() -> mine.value().flatMap(value -> theirs.value().map(other -> Amounts.agree(value, other))))
                .orElse(true);
    }

    private List<Discrepancy> dates() {
        BiPredicate<NoteSummary.DateMention, NoteSummary.DateMention> alike =
                (mine, theirs) -> sameThing(mine.what(), theirs.what())
                        && date(mine).isPresent()
                        && date(theirs).isPresent();
        return differing(
                        NoteSummary::dates,
                        alike,
                        (mine, theirs) ->
                                !date(mine).get().isAtOddsWith(date(theirs).get()))
                .map(pair -> new Discrepancy(
                        Discrepancy.Kind.DATES,
                        Stream.of(pair.mine(), pair.theirs())
                                .map(DetailsAtOdds::key)
                                .collect(Collectors.toSet()),
                        side(one, pair.mine()),
                        side(other, pair.theirs())))
                .toList();
    }

    /** Pairs given for the same thing that do not agree, and of which neither agrees with anything else on the other side. */
    private <T> Stream<Pair<T>> differing(
            Function<NoteSummary, List<T>> details, BiPredicate<T, T> alike, BiPredicate<T, T> agree) {
        List<T> mine = one.summary().map(details).orElse(List.of());
        List<T> theirs = other.summary().map(details).orElse(List.of());
        BiPredicate<T, T> matched = alike.and(agree);
        return mine.stream()
                .filter(detail -> theirs.stream().noneMatch(their -> matched.test(detail, their)))
                .flatMap(detail -> theirs.stream()
                        .filter(their -> mine.stream().noneMatch(another -> matched.test(another, their)))
                        .filter(their -> alike.test(detail, their))
                        .map(their -> new Pair<>(detail, their)));
    }

    private boolean sameThing(Bilingual one, Bilingual other) {
        TextFacts mine = facts.of(one.fr());
        TextFacts theirs = facts.of(other.fr());
        return mine.words().size() >= 2
                && mine.likeness(theirs) >= SAME_THING
                && mine.decisive().equals(theirs.decisive())
                && mine.amounts().equals(theirs.amounts());
    }

    /** A figure is told by the sentence that carries it: that stands in both languages, with all that bounds the number. */
    private static Discrepancy.Side side(ComposedArticle article, NoteSummary.Figure figure) {
        Bilingual said = figure.evidence().stream()
                .flatMap(cited -> article.note().translation().stream()
                        .filter(unit -> unit.id().equals(cited.segment())))
                .findFirst()
                .map(unit -> new Bilingual(unit.fr(), unit.en()))
                .orElseGet(() -> new Bilingual(
                        figure.what().fr() + "\u00A0: " + figure.text(),
                        figure.what().en().map(what -> what + ": “" + figure.text() + "”")));
        return Discrepancy.Side.of(article, said, figure.evidence());
    }

    private static Discrepancy.Side side(ComposedArticle article, NoteSummary.DateMention mention) {
        PartialDate date = date(mention).orElseThrow();
        String english = DateTimeFormatter.ofPattern(ENGLISH_DATES.get(date.parts() - 1), Locale.UK)
                .format(date.firstDay());
        Bilingual said = new Bilingual(
                mention.what().fr() + "\u00A0: " + mention.text(),
                mention.what().en().map(what -> what + ": " + english));
        return Discrepancy.Side.of(article, said, mention.evidence());
    }

    private static String key(NoteSummary.Figure figure) {
        return figure.value()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElseGet(figure::text);
    }

    private static Optional<PartialDate> date(NoteSummary.DateMention mention) {
        return mention.iso().flatMap(PartialDate::of);
    }

    private static String key(NoteSummary.DateMention mention) {
        PartialDate date = date(mention).orElseThrow();
        return date.firstDay().getMonthValue() + "-" + date.firstDay().getDayOfMonth();
    }

    private record Pair<T>(T mine, T theirs) {}
}
