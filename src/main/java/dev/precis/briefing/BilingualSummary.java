package dev.precis.briefing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.article.Language;
import dev.precis.term.MemoryEntry;

import java.util.ArrayList;
import java.util.List;

/** An approved summary with its English, taken apart: the French in the shape of a model's answer, and the pairs. */
record BilingualSummary(JsonNode json) {

    /** Every text that stands in both languages. The approved English is British. */
    List<MemoryEntry> english() {
        List<MemoryEntry> pairs = new ArrayList<>();
        collect(json, pairs);
        return pairs;
    }

    private static void collect(JsonNode node, List<MemoryEntry> pairs) {
        if (isPair(node)) {
            pairs.add(new MemoryEntry(
                    node.path("fr").asText(),
                    Language.BRITISH_ENGLISH.tag(),
                    node.path("en").asText()));
        }
        node.forEach(child -> collect(child, pairs));
    }

    /** The summary as a model would have answered it: French alone, and an empty text where nothing is said. */
    JsonNode french() {
        return french(json);
    }

    private static JsonNode french(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(french(item)));
            return items;
        }
        if (!node.isObject()) {
            return node.isNull() ? JsonNodeFactory.instance.textNode("") : node;
        }
        if (isPair(node) && node.size() == 2) {
            return node.get("fr");
        }
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> !field.getKey().equals("en"))
                .forEach(field -> item.set(nameInAnswer(field.getKey()), french(field.getValue())));
        return item;
    }

    /** Points and quotes carry their French beside other fields; a model's answer calls it their text. */
    private static String nameInAnswer(String field) {
        return field.equals("fr") ? "text" : field;
    }

    private static boolean isPair(JsonNode node) {
        return node.path("fr").isTextual() && node.path("en").isTextual();
    }
}
