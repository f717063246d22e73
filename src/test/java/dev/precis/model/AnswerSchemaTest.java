package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.output.structured.Description;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSchemaTest {

    record Person(
            String name,

            @Description("empty where the article gives none")
            String role,

            List<String> segments) {}

    record Point(String text, List<String> segments) {}

    record Draft(String headline, List<Point> points, List<Person> people, List<Person> others) {}

    private final AnswerSchema<Draft> schema = AnswerSchema.of("summary", Draft.class);
    private final JsonNode json =
            FakeCall.JSON.valueToTree(JsonSchemaElementUtils.toMap(schema.json().rootElement(), true));

    @Test
    void theSchemaCarriesItsNameAndType() {
        assertThat(schema.name()).isEqualTo("summary");
        assertThat(schema.json().name()).isEqualTo("summary");
        assertThat(schema.type()).isEqualTo(Draft.class);
    }

    @Test
    void everyPropertyOfEveryObjectIsRequiredAndNoOtherAllowed() {
        List<JsonNode> objects = objects(json, new ArrayList<>());
        assertThat(objects).hasSize(4);
        assertThat(objects).allSatisfy(object -> {
            List<String> names = new ArrayList<>();
            object.path("properties").fieldNames().forEachRemaining(names::add);
            assertThat(texts(object.path("required"))).containsExactlyElementsOf(names);
            assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        });
    }

    @Test
    void listsOfRecordsAndDescriptionsAreInTheSchema() {
        JsonNode person = json.at("/properties/others/items");
        assertThat(person.at("/properties/segments/items/type").asText()).isEqualTo("string");
        assertThat(person.at("/properties/role/type").asText()).isEqualTo("string");
        assertThat(person.at("/properties/role/description").asText()).isEqualTo("empty where the article gives none");
    }

    private static List<JsonNode> objects(JsonNode node, List<JsonNode> into) {
        if ("object".equals(node.path("type").asText())) {
            into.add(node);
        }
        node.forEach(child -> objects(child, into));
        return into;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
