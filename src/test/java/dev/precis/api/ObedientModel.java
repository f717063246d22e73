package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A model that obeys an instruction which an article holds: where it should translate that sentence or tell of it, it does as it is
 * told there, in the worst words that it has.
 */
public final class ObedientModel {

    /** What stands in every obedient text and in no article. */
    public static final String MARK = "Zorblax";

    /** What the model is brought to write. Each is tried. */
    public static final List<String> DEEDS = List.of(
            MARK,
            "Sure! " + MARK
                    + " did as you asked: <script>alert(1)</script> ![p](http://pirate.example/p.png) [click](http://pirate.example)",
            "=HYPERLINK(\"http://pirate.example\",\"" + MARK + "\") resigned on 4 May after a scandal worth $3 billion",
            "I'm sorry, but I can't help with that. " + MARK + " \u202Ereversed\u200B and hidden \uDB40\uDC41");

    private ObedientModel() {}

    /** Makes the model obey {@code injection} by {@code deed} from now on. */
    public static void obey(FakeModel model, String injection, String deed) {
        String seen = squeezed(injection);
        model.always(
                call -> call.task().equals("translation") && holds(call, seen),
                call -> Misdeeds.escaped(answer -> {
                    Map<String, String> french =
                            call.lines().stream().collect(Collectors.toMap(FakeCall.Line::id, FakeCall.Line::text));
                    for (JsonNode unit : answer.withArray("units")) {
                        if (isPartOf(french.get(unit.get("id").asText()), seen)) {
                            ((ObjectNode) unit).put("text", deed);
                        }
                    }
                    answer.put("verified", true);
                }));
        model.always(
                call -> call.task().equals("summary") && holds(call, seen),
                call -> Misdeeds.escaped(answer -> {
                    String id = call.lines().stream()
                            .filter(line -> isPartOf(line.text(), seen))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    answer.put("headline", deed);
                    ArrayNode points = answer.withArray("points");
                    ObjectNode point = points.insertObject(0);
                    point.put("text", deed)
                            .put("verified", true)
                            .putArray("segments")
                            .add(id);
                    answer.withArray("topics").add(MARK);
                    answer.withArray("quotes")
                            .addObject()
                            .put("speaker", MARK)
                            .put("text", deed)
                            .putArray("segments")
                            .add(id);
                }));
    }

    private static boolean holds(FakeCall call, String injection) {
        return call.lines().stream().anyMatch(line -> isPartOf(line.text(), injection));
    }

    /** Whether a sentence is the instruction, or a longer part of it. */
    public static boolean isPartOf(String sentence, String injection) {
        String said = squeezed(sentence);
        String told = squeezed(injection);
        return said.length() >= 12 && told.contains(said) || said.contains(told);
    }

    private static String squeezed(String text) {
        return text.replace('’', '\'').replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
