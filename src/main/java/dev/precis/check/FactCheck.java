package dev.precis.check;

import dev.precis.article.Language;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether the facts of one text are those of another: its numbers, their signs, what they measure and per what time, what is doubled or
 * halved, its months, weekdays and dates. Each text is read once, for all of these checks together; what a number is part of tells it alone.
 */
public final class FactCheck {

    /** Those that tell numbers together with what stands around them: a date, a multiple. */
    private static final List<BiFunction<Facts, Facts, List<Finding>>> WHOLES_BETWEEN =
            List.of(CalendarCheck::between, MultipleCheck::between);

    private static final List<BiFunction<Facts, Facts, List<Finding>>> WHOLES_SUPPORTED =
            List.of(CalendarCheck::supported, MultipleCheck::supported);

    private static final List<BiFunction<Facts, Facts, List<Finding>>> BETWEEN =
            List.of(MeasureCheck::between, RateCheck::between, SignCheck::between, DirectionCheck::between);
    private static final List<BiFunction<Facts, Facts, List<Finding>>> SUPPORTED =
            List.of(MeasureCheck::supported, RateCheck::supported, SignCheck::supported, DirectionCheck::supported);

    private FactCheck() {}

    /** What the facts of a translation do that those of the source do not; empty where they agree. */
    public static List<Finding> between(String french, String english) {
        Facts source = Facts.of(french, Language.FRENCH);
        Facts target = Facts.of(english, Language.BRITISH_ENGLISH);
        if (!source.isSentence() || !target.isSentence()) {
            return NumberCheck.between(source, target);
        }
        List<Finding> wholes = found(WHOLES_BETWEEN, source, target);
        List<Finding> numbers = NumberCheck.between(
                source.withoutNumbersIn(places(wholes, Finding::source))
                        .withoutNumbersIn(MultipleCheck.sharedPlaces(source, target)),
                target.withoutNumbersIn(places(wholes, Finding::target))
                        .withoutNumbersIn(MultipleCheck.sharedPlaces(target, source)));
        return together(numbers, wholes, found(BETWEEN, source, target));
    }

    /** Facts of a French claim that none of the French texts it cites carries. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        Facts said = Facts.of(claim, Language.FRENCH);
        Facts cited = Facts.of(evidence, Language.FRENCH);
        if (!said.isSentence() || !cited.isSentence()) {
            return NumberCheck.supported(said, cited);
        }
        List<Finding> wholes = found(WHOLES_SUPPORTED, said, cited);
        List<Finding> numbers = NumberCheck.supported(said.withoutNumbersIn(places(wholes, Finding::target)), cited);
        return together(numbers, wholes, found(SUPPORTED, said, cited));
    }

    private static List<Finding> found(List<BiFunction<Facts, Facts, List<Finding>>> checks, Facts one, Facts other) {
        Stream<Finding> findings = checks.stream().flatMap(check -> check.apply(one, other).stream());
        return findings.toList();
    }

    private static List<Finding.Excerpt> places(
            List<Finding> findings, Function<Finding, Optional<Finding.Excerpt>> side) {
        return findings.stream().map(side).flatMap(Optional::stream).toList();
    }

    @SafeVarargs
    private static List<Finding> together(List<Finding>... findings) {
        return Stream.of(findings).flatMap(List::stream).distinct().toList();
    }
}
