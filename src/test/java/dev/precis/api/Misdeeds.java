package dev.precis.api;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways in which a model is hostile to the first of the {@link HostilePages}, and to it alone. */
final class Misdeeds {

    /** Half a surrogate pair and the like have no UTF-8; a model can write them as escapes. */
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Misdeeds() {}

    /** Every call about the page alone. */
    static Predicate<FakeCall> about(String task) {
        return call -> call.task().equals(task)
                && call.user().contains(HostilePages.MARK)
                && !call.user().contains("tramway");
    }

    /** Every English of a French text that holds {@code mark} is changed. */
    static Consumer<FakeModel> english(String mark, UnaryOperator<String> change) {
        return everyEnglish(french -> french.contains(mark), (french, english) -> change.apply(english));
    }

    static Consumer<FakeModel> everyEnglish(Predicate<String> french, BiFunction<String, String, String> change) {
        return model -> model.always(
                call -> call.task().equals("translation")
                        && call.lines().stream().anyMatch(line -> french.test(line.text())),
                call -> escaped(answer -> {
                    Map<String, String> texts =
                            call.lines().stream().collect(Collectors.toMap(FakeCall.Line::id, FakeCall.Line::text));
                    answer.withArray("units").forEach(unit -> {
                        String text = texts.get(unit.get("id").asText());
                        if (french.test(text)) {
                            ((ObjectNode) unit)
                                    .put(
                                            "text",
                                            change.apply(text, unit.get("text").asText()));
                        }
                    });
                }));
    }

    /** The units of every translation that asks for the page's sentence with {@code mark}, as a list to be changed. */
    static Consumer<FakeModel> units(String mark, BiFunction<FakeCall, ArrayNode, ArrayNode> change) {
        return model -> model.always(
                asks(mark),
                call -> escaped(answer -> answer.set("units", change.apply(call, answer.withArray("units")))));
    }

    static Predicate<FakeCall> asks(String mark) {
        return call -> call.task().equals("translation")
                && call.lines().stream().anyMatch(line -> line.text().contains(mark));
    }

    /** The id of the sentence with {@code mark} in a call. */
    static String id(FakeCall call, String mark) {
        return call.lines().stream()
                .filter(line -> line.text().contains(mark))
                .findFirst()
                .map(FakeCall.Line::id)
                .orElse("-");
    }

    /** Every summary of the page is changed. */
    static Consumer<FakeModel> summary(Consumer<ObjectNode> change) {
        return model -> model.always(about("summary"), call -> escaped(change));
    }

    /** The first point says {@code text} and cites {@code segment}. */
    static Consumer<FakeModel> firstPoint(String text, String segment) {
        return summary(answer -> {
            ObjectNode point = (ObjectNode) answer.withArray("points").get(0);
            point.put("text", text).putArray("segments").add(segment);
        });
    }

    static UnaryOperator<FakeReply> escaped(Consumer<ObjectNode> change) {
        return reply -> {
            try {
                ObjectNode answer = (ObjectNode) Contract.JSON.readTree(reply.content());
                change.accept(answer);
                return FakeReply.content(ESCAPING.writeValueAsString(answer)).apply(reply);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The next translation of the page's sentences answers so. */
    static Consumer<FakeModel> nextTranslation(UnaryOperator<FakeReply> behaviour) {
        return model -> model.once(about("translation"), call -> behaviour);
    }

    static UnaryOperator<FakeReply> written(UnaryOperator<String> change) {
        return reply -> FakeReply.content(change.apply(reply.content())).apply(reply);
    }

    @SafeVarargs
    static Consumer<FakeModel> all(Consumer<FakeModel>... misdeeds) {
        return model -> {
            for (Consumer<FakeModel> misdeed : misdeeds) {
                misdeed.accept(model);
            }
        };
    }
}
