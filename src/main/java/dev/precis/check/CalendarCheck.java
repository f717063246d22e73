package dev.precis.check;

import dev.precis.check.CalendarWord.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one text names the months, weekdays and days of another. */
final class CalendarCheck {

    private CalendarCheck() {}

    static List<Finding> between(Facts french, Facts english) {
        List<Finding> findings = new ArrayList<>();
        names(french, english, Kind.MONTH, findings);
        names(french, english, Kind.WEEKDAY, findings);
        parts(french, english, DateFact::day, findings);
        parts(french, english, DateFact::year, findings);
        return findings;
    }

    static List<Finding> supported(Facts claim, Facts evidence) {
        return Stream.of(Kind.values())
                .flatMap(kind -> {
                    Set<Integer> carried = values(evidence, kind);
                    return claim.calendar(kind).stream().filter(word -> !carried.contains(word.value()));
                })
                .map(word -> finding(
                        NumberFindings.UNSUPPORTED.with(word.text()), Optional.empty(), Optional.of(word.excerpt())))
                .toList();
    }

    private static void names(Facts french, Facts english, Kind kind, List<Finding> findings) {
        List<CalendarWord> missing = new ArrayList<>(alone(french, english, kind));
        missing.removeIf(
                day -> day.atNight() && values(english, kind).contains(day.value() == 1 ? 7 : day.value() - 1));
        List<CalendarWord> added = alone(english, french, kind);
        for (CalendarWord word : added) {
            Optional<Finding.Excerpt> source = missing.isEmpty()
                    ? rarer(french, english, kind)
                            .map(other -> whole(french, other))
                            .or(() -> inDigits(french, english, kind))
                    : Optional.of(whole(french, missing.remove(0)));
            source.ifPresentOrElse(
                    other -> findings.add(changed(other, whole(english, word))),
                    () -> added(word).ifPresent(findings::add));
        }
        if (added.isEmpty()) {
            for (CalendarWord word : missing) {
                rarer(english, french, kind)
                        .ifPresentOrElse(
                                other -> findings.add(changed(whole(french, word), whole(english, other))),
                                () -> missing(word).ifPresent(findings::add));
            }
        }
    }

    private static List<CalendarWord> alone(Facts facts, Facts others, Kind kind) {
        Set<Integer> known = values(others, kind);
        return facts.calendar(kind).stream()
                .filter(word -> !known.contains(word.value()))
                .toList();
    }

    /** A name that stands more often in one text than in the other. */
    private static Optional<CalendarWord> rarer(Facts facts, Facts others, Kind kind) {
        return facts.calendar(kind).stream()
                .filter(word -> count(facts, word) > count(others, word))
                .findFirst();
    }

    private static long count(Facts facts, CalendarWord word) {
        return facts.calendar(word.kind()).stream()
                .filter(other -> other.value() == word.value())
                .count();
    }

    /** Months also from dates in digits. */
    private static Set<Integer> values(Facts facts, Kind kind) {
        Stream<Integer> dated =
                kind == Kind.MONTH ? facts.dates().stream().flatMap(date -> date.month().stream()) : Stream.empty();
        Stream<Integer> nights = kind == Kind.WEEKDAY
                ? facts.calendar(kind).stream()
                        .filter(CalendarWord::atNight)
                        .map(day -> day.value() == 1 ? 7 : day.value() - 1)
                : Stream.empty();
        return Stream.of(facts.calendar(kind).stream().map(CalendarWord::value), dated, nights)
                .flatMap(values -> values)
                .collect(Collectors.toSet());
    }

    /** Dates of one month whose day or year the other text gives another: the one alone that the other text does not have. */
    private static void parts(
            Facts french, Facts english, Function<DateFact, Optional<Integer>> part, List<Finding> findings) {
        for (DateFact date : french.dates()) {
            List<DateFact> sameMonth = english.dates().stream()
                    .filter(other -> date.month().isPresent()
                            && date.month().equals(other.month())
                            && part.apply(other).isPresent())
                    .toList();
            boolean differs = part.apply(date).isPresent()
                    && sameMonth.size() == 1
                    && Collections.disjoint(parts(date, part), parts(sameMonth.get(0), part))
                    && french.dates().stream()
                                    .filter(other -> date.month().equals(other.month())
                                            && part.apply(other).isPresent())
                                    .count()
                            == 1;
            if (differs) {
                findings.add(changed(excerpt(date), excerpt(sameMonth.get(0))));
            }
        }
    }

    private static Set<Integer> parts(DateFact date, Function<DateFact, Optional<Integer>> part) {
        Stream<Integer> last = date.day().isPresent() && part.apply(date).equals(date.day())
                ? date.lastDay().stream()
                : Stream.empty();
        return Stream.concat(part.apply(date).stream(), last).collect(Collectors.toSet());
    }

    private static Finding.Excerpt excerpt(DateFact date) {
        return new Finding.Excerpt(date.text(), date.start(), date.end());
    }

    /** The date that a month is part of, so that its day and year are told with it. */
    private static Finding.Excerpt whole(Facts facts, CalendarWord word) {
        return facts.dates().stream()
                .filter(date -> date.start() <= word.start() && word.end() <= date.end())
                .findFirst()
                .map(CalendarCheck::excerpt)
                .orElseGet(word::excerpt);
    }

    /** A date written 28/08/2009 whose month the other text does not name. */
    private static Optional<Finding.Excerpt> inDigits(Facts facts, Facts others, Kind kind) {
        Set<Integer> known = values(others, kind);
        return facts.dates().stream()
                .filter(date -> kind == Kind.MONTH
                        && date.month().filter(month -> !known.contains(month)).isPresent()
                        && date.isInDigits())
                .map(CalendarCheck::excerpt)
                .findFirst();
    }

    private static Finding changed(Finding.Excerpt source, Finding.Excerpt target) {
        Message message = NumberFindings.CHANGED.with(source.text(), target.text());
        return finding(message, Optional.of(source), Optional.of(target));
    }

    private static Optional<Finding> added(CalendarWord word) {
        Message message = Message.of(
                        "the English says %s, which the source does not", "l’anglais dit %s, la source non")
                .with(word.text());
        return Optional.of(new Finding("date", Severity.MINOR, message, Optional.empty(), Optional.of(word.excerpt())));
    }

    private static Optional<Finding> missing(CalendarWord word) {
        Message message = Message.of(
                        "the source says %s, which the English does not", "la source dit %s, l’anglais non")
                .with(word.text());
        return Optional.of(new Finding("date", Severity.MINOR, message, Optional.of(word.excerpt()), Optional.empty()));
    }

    private static Finding finding(
            Message message, Optional<Finding.Excerpt> source, Optional<Finding.Excerpt> target) {
        return new Finding("date", Severity.CRITICAL, message, source, target);
    }
}
