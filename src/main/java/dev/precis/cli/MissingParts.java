package dev.precis.cli;

import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.render.RenderLanguage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a note lacks, told on a terminal: in French beside a note in French alone, else in English. */
final class MissingParts {

    /** Places that are named where something is missing for one reason. */
    private static final int PLACES = 5;

    private static final Message MORE = Message.of(" and %s more", " et %s de plus");
    private static final Message REASON = Message.of("%s%s: %s", "%s%s : %s");

    private MissingParts() {}

    /** A line for each reason, with the first of the places it holds for. */
    static Stream<String> of(List<Gap> gaps, RenderLanguage language) {
        Map<Message, List<String>> byReason = gaps.stream()
                .collect(Collectors.groupingBy(
                        Gap::message, LinkedHashMap::new, Collectors.mapping(Gap::where, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(reason -> line(reason.getValue(), reason.getKey()))
                .map(line -> language == RenderLanguage.FRENCH ? line.fr().orElse(line.en()) : line.en());
    }

    private static Message line(List<String> places, Message reason) {
        String first = places.stream().limit(PLACES).collect(Collectors.joining(", "));
        int further = places.size() - PLACES;
        return REASON.with(first, further > 0 ? MORE.with(further) : "", reason);
    }
}
