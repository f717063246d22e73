package dev.precis.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Right answers, made of nothing but the call itself: what is said is taken word for word from the lines it cites. */
final class FakeAnswers {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final Pattern DATE =
            Pattern.compile("(?U)\\b(\\d{1,2})(?:er)?\\s(" + String.join("|", MONTHS) + ")(?:\\s(\\d{4}))?\\b");
    private static final Pattern PERSON = Pattern.compile("(?U)(?<=\\p{Ll}\\s)(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)\\b");
    private static final Pattern ORGANISATION = Pattern.compile("(?U)\\b\\p{Lu}{2,6}\\b");
    private static final Pattern PLACE = Pattern.compile("(?U)\\b(?:à|au|en) (\\p{Lu}\\p{Ll}+)");
    private static final Pattern FIGURE = Pattern.compile("(?U)\\d[\\d\\u00a0\\u202f,]*\\s?(?:%|millions|milliards)");
    private static final Pattern QUOTE = Pattern.compile("(?U)«\\s?([^»]+?)\\s?»");

    private FakeAnswers() {}

    static String to(FakeCall call) {
        return to(call, PseudoEnglish::of);
    }

    static String to(FakeCall call, UnaryOperator<String> english) {
        ObjectNode answer = FakeCall.JSON.createObjectNode();
        switch (call.task()) {
            case "translation" -> translate(call, answer.putArray("units"), english);
            case "summary" -> summarize(call.lines(), answer);
            case "overview" -> overview(call.lines(), answer);
            default -> answer.put("answer", "unknown schema " + call.task());
        }
        return answer.toString();
    }

    private static void translate(FakeCall call, ArrayNode units, UnaryOperator<String> english) {
        call.lines()
                .forEach(line -> units.addObject()
                        .put("id", line.id())
                        .put("text", SettledTerms.of(call).obeyed(line.text(), english)));
    }

    private static void summarize(List<FakeCall.Line> lines, ObjectNode answer) {
        answer.put("headline", lines.isEmpty() ? "" : shortened(lines.get(0).text()));
        ArrayNode points = answer.putArray("points");
        lines.stream().limit(5).forEach(line -> cite(points.addObject().put("text", line.text()), line));
        first(
                lines,
                PERSON,
                answer.putArray("people"),
                (person, m) -> person.put("name", m.group(1)).put("role", ""));
        first(lines, ORGANISATION, answer.putArray("organisations"), (body, m) -> body.put("name", m.group()));
        first(lines, PLACE, answer.putArray("places"), (place, m) -> place.put("name", m.group(1)));
        first(
                lines,
                DATE,
                answer.putArray("dates"),
                (date, m) -> date.put("text", m.group())
                        .put("iso", iso(m).orElse(""))
                        .put("what", "date citée"));
        first(
                lines,
                FIGURE,
                answer.putArray("figures"),
                (figure, m) -> figure.put("text", m.group()).put("what", "chiffre cité"));
        first(
                lines,
                QUOTE,
                answer.putArray("quotes"),
                (quote, m) -> quote.put("speaker", "").put("text", m.group(1)));
        answer.putArray("topics").add("économie");
    }

    private static void overview(List<FakeCall.Line> lines, ObjectNode answer) {
        List<FakeCall.Line> segments = lines.stream()
                .filter(line -> line.id().matches("(.*\\.)?s\\d+"))
                .toList();
        List<FakeCall.Line> citable = segments.isEmpty() ? lines : segments;
        answer.put("title", citable.isEmpty() ? "" : shortened(citable.get(0).text()));
        ArrayNode points = answer.putArray("points");
        citable.stream().limit(3).forEach(line -> cite(points.addObject().put("text", line.text()), line));
        ArrayNode timeline = answer.putArray("timeline");
        citable.forEach(line -> DATE.matcher(line.text())
                .results()
                .findFirst()
                .flatMap(FakeAnswers::iso)
                .ifPresent(iso -> cite(timeline.addObject().put("date", iso).put("text", line.text()), line)));
        answer.putArray("discrepancies");
    }

    private interface Telling {
        void tell(ObjectNode entry, MatchResult found);
    }

    private static void first(List<FakeCall.Line> lines, Pattern pattern, ArrayNode into, Telling telling) {
        for (FakeCall.Line line : lines) {
            Optional<MatchResult> found = pattern.matcher(line.text()).results().findFirst();
            if (found.isPresent()) {
                ObjectNode entry = into.addObject();
                telling.tell(entry, found.get());
                cite(entry, line);
                return;
            }
        }
    }

    private static void cite(ObjectNode entry, FakeCall.Line line) {
        entry.putArray("segments").add(line.id());
    }

    private static Optional<String> iso(MatchResult date) {
        return Optional.ofNullable(date.group(3))
                .map(year -> "%s-%02d-%02d"
                        .formatted(year, MONTHS.indexOf(date.group(2)) + 1, Integer.parseInt(date.group(1))));
    }

    private static String shortened(String text) {
        String[] words = text.split("\\s");
        return words.length <= 12 ? text : String.join(" ", List.of(words).subList(0, 12)) + " …";
    }
}
