package dev.precis.check;

import dev.precis.article.Language;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Whether the facts of one text are those of another: its numbers, their signs, what they measure, its months, weekdays and dates. Each
 * text is read once, for all of these checks together.
 */
public final class FactCheck {

    private static final List<BiFunction<Facts, Facts, List<Finding>>> BETWEEN =
            List.of(NumberCheck::between, MeasureCheck::between, CalendarCheck::between, SignCheck::between);
    private static final List<BiFunction<Facts, Facts, List<Finding>>> SUPPORTED =
            List.of(NumberCheck::supported, MeasureCheck::supported, CalendarCheck::supported, SignCheck::supported);

    private FactCheck() {}

    /** What the facts of a translation do that those of the source do not; empty where they agree. */
    public static List<Finding> between(String french, String english) {
        return found(BETWEEN, Facts.of(french, Language.FRENCH), Facts.of(english, Language.BRITISH_ENGLISH));
    }

    /** Facts of a French claim that none of the French texts it cites carries. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        return found(SUPPORTED, Facts.of(claim, Language.FRENCH), Facts.of(evidence, Language.FRENCH));
    }

    private static List<Finding> found(List<BiFunction<Facts, Facts, List<Finding>>> checks, Facts one, Facts other) {
        boolean sentences = one.isSentence() && other.isSentence();
        Stream<Finding> findings =
                checks.stream().limit(sentences ? checks.size() : 1).flatMap(check -> check.apply(one, other).stream());
        return findings.toList();
    }
}
