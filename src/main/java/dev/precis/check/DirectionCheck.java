package dev.precis.check;

import dev.precis.article.Language;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether figures that rise in one text fall in the other: {@code une hausse de 3 %}, {@code a fall of 3%}. Only where each text speaks of
 * one direction alone: of 1,190 human translations that do, four are alarmed on, two of them wrong.
 */
final class DirectionCheck {

    /** Which way the figures of a text go; NONE where it does not say, or says both. */
    enum Direction {
        RISE,
        FALL,
        NONE
    }

    /** What says a direction, and what makes it doubtful, by the beginnings of folded words. */
    private record Ways(Pattern rise, Pattern anyRise, Pattern fall, Pattern anyFall) {

        static Ways in(Language language) {
            return new Ways(
                    Beginnings.of(language, "rise"),
                    Beginnings.of(language, "any_rise"),
                    Beginnings.of(language, "fall"),
                    Beginnings.of(language, "any_fall"));
        }

        Direction of(String folded) {
            if (rise.matcher(folded).find() && !anyFall.matcher(folded).find()) {
                return Direction.RISE;
            }
            return fall.matcher(folded).find() && !anyRise.matcher(folded).find() ? Direction.FALL : Direction.NONE;
        }
    }

    private static final Ways FRENCH = Ways.in(Language.FRENCH);
    private static final Ways ENGLISH = Ways.in(Language.BRITISH_ENGLISH);

    private DirectionCheck() {}

    static Direction of(List<String> texts, Language language) {
        Ways ways = language == Language.FRENCH ? FRENCH : ENGLISH;
        return ways.of(Word.fold(String.join("\n", texts)));
    }

    static List<Finding> between(Facts french, Facts english) {
        return turned(
                french,
                english,
                Message.of(
                        "the figures of the source %s, those of the English %s",
                        "les chiffres de la source sont en %s, ceux de l’anglais en %s"));
    }

    static List<Finding> supported(Facts claim, Facts evidence) {
        return turned(
                evidence,
                claim,
                Message.of(
                        "the figures of the sentences it cites %s, those of the claim %s",
                        "les chiffres des phrases citées sont en %s, ceux de l’affirmation en %s"));
    }

    private static List<Finding> turned(Facts source, Facts target, Message message) {
        Direction one = source.direction();
        Direction other = target.direction();
        boolean opposite = one != other && one != Direction.NONE && other != Direction.NONE;
        if (!opposite) {
            return List.of();
        }
        return target.numbers().stream()
                .filter(number -> number.written() != NumberFact.Written.WORDS && has(source, number))
                .findFirst()
                .map(number -> List.of(new Finding(
                        "direction",
                        Severity.MAJOR,
                        message.with(told(one), told(other)),
                        Optional.empty(),
                        Optional.of(number.excerpt()))))
                .orElse(List.of());
    }

    private static boolean has(Facts facts, NumberFact number) {
        return facts.numbers().stream().anyMatch(other -> !Collections.disjoint(other.readings(), number.readings()));
    }

    private static Message told(Direction direction) {
        return direction == Direction.RISE ? Message.of("rise", "hausse") : Message.of("fall", "baisse");
    }
}
