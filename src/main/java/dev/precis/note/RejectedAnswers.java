package dev.precis.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.article.NormalText;
import org.jdbi.v3.core.Handle;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the cached answers out that a rejected line came from, so that the next request asks the model anew. */
final class RejectedAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RejectedAnswers() {}

    /** Of the answers a note was made of, those that hold the line's English, or a claim's French. */
    static void remove(Handle handle, String noteId, NoteLine line, boolean claim) {
        Set<String> said = Stream.concat(line.en().stream(), claim ? Stream.of(line.fr()) : Stream.of())
                .map(NormalText::of)
                .collect(Collectors.toSet());
        handle
                .createQuery("""
                        select c.cache_key, c.json from cache_entry c join note_answer a on a.cache_key = c.cache_key
                        where a.note_id = :note
                        """)
                .bind("note", noteId)
                .map((row, context) -> Map.entry(row.getString("cache_key"), row.getString("json")))
                .list()
                .stream()
                .filter(answer -> holds(answer.getValue(), said))
                .forEach(answer -> handle.execute("delete from cache_entry where cache_key = ?", answer.getKey()));
    }

    private static boolean holds(String json, Set<String> said) {
        try {
            return holds(JSON.readTree(json), said);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean holds(JsonNode node, Set<String> said) {
        if (node.isTextual()) {
            return said.contains(NormalText.of(node.textValue()));
        }
        for (JsonNode part : node) {
            if (holds(part, said)) {
                return true;
            }
        }
        return false;
    }
}
