package dev.precis.summary;

import dev.precis.article.FoldedText;
import dev.precis.check.DateCheck;
import dev.precis.check.DateFact;
import dev.precis.check.DateReader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When an event happened, as the sentences it cites say it. */
final class EventDates {

    private final List<Told> articles;

    EventDates(List<Told> articles) {
        this.articles = articles;
    }

    /** The date, where the sentences, the articles' days of publication or their summaries' dates state its year. */
    Optional<String> standing(String iso, List<String> cited, List<String> evidence) {
        List<String> texts =
                Stream.concat(evidence.stream(), known(cited).stream()).toList();
        Stream<LocalDate> published = articles.stream()
                .filter(article -> article.sentences().keySet().stream().anyMatch(cited::contains))
                .flatMap(article -> article.published().stream());
        return PageDates.stating(texts, published).standing(iso, "");
    }

    /** Whether a cited sentence has words for that date, or a summary reads it from one. */
    boolean isCarried(String iso, List<String> cited, List<String> evidence) {
        return known(cited).contains(iso) || agreeing(iso, evidence).findAny().isPresent();
    }

    /** The sentences' own words for the date; where there are none, the date as French writes it. */
    String text(OverviewDraft.Event event, List<String> evidence) {
        return event.date().isEmpty()
                ? undated(event.text(), evidence)
                : words(event.date(), evidence).orElseGet(() -> french(event.date()));
    }

    /** The words that say just this date, before those that say a stretch of time around it. */
    private static Optional<String> words(String iso, List<String> evidence) {
        return agreeing(iso, evidence)
                .min(Comparator.comparing(fact -> !isAsExactAs(fact, iso)))
                .filter(fact -> isAsExactAs(fact, iso) || fact.lastDay().isPresent() && isDay(iso))
                .map(DateFact::text);
    }

    private static Stream<DateFact> agreeing(String iso, List<String> evidence) {
        return facts(evidence).filter(fact -> DateCheck.of(fact.text(), iso).isEmpty());
    }

    private static String french(String iso) {
        return switch (iso.length()) {
            case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH));
            case 10 ->
                LocalDate.parse(iso)
                        .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH))
                        .replaceFirst("^1 ", "1er ");
            default -> iso;
        };
    }

    private static boolean isDay(String iso) {
        return iso.length() == 10;
    }

    private static boolean isAsExactAs(DateFact fact, String iso) {
        int parts = iso.split("-").length;
        return fact.lastDay().isEmpty()
                && fact.month().isPresent() == parts > 1
                && fact.day().isPresent() == parts > 2;
    }

    /** Words for a date that the event's own text has too, else the first ones; empty where there are none. */
    private static String undated(String text, List<String> evidence) {
        FoldedText said = FoldedText.of(text);
        List<String> words = facts(evidence).map(DateFact::text).toList();
        return words.stream()
                .filter(date -> said.holds(FoldedText.of(date)))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .orElse("");
    }

    private static Stream<DateFact> facts(List<String> evidence) {
        return evidence.stream().flatMap(text -> DateReader.in(text).stream());
    }

    private Set<String> known(List<String> cited) {
        return articles.stream()
                .flatMap(article -> article.datesOf(cited).stream())
                .collect(Collectors.toSet());
    }
}
