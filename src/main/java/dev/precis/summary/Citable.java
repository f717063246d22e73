package dev.precis.summary;

import dev.precis.check.Message;
import dev.precis.segment.Segmentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The segments an answer may cite, by the ids its question gave them, in reading order. */
final class Citable {

    /** What may be repeated to a reader; anything else is a text in the place of an id. */
    private static final Message NO_ID = Message.of("something that is no id", "ce qui n’est pas un identifiant");

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9.]{1,20}");

    private final Map<String, String> texts;
    private final List<String> order;

    private Citable(Map<String, String> texts) {
        this.texts = texts;
        this.order = new ArrayList<>(texts.keySet());
    }

    /** Every segment of one article: {@code s1}, {@code s2}, …. */
    static Citable of(Segmentation article) {
        Map<String, String> texts = new LinkedHashMap<>();
        article.segments().forEach(segment -> texts.put(segment.id(), segment.text()));
        return new Citable(texts);
    }

    /** The segments that the articles' claims stand on: {@code a1.s3}, …. */
    static Citable of(List<Told> articles) {
        Map<String, String> texts = new LinkedHashMap<>();
        articles.forEach(article -> texts.putAll(article.sentences()));
        return new Citable(texts);
    }

    /** Why these ids are no evidence, if they are none. */
    Optional<Message> fault(List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.of(Fault.NO_SEGMENT.told());
        }
        return ids.stream()
                .filter(id -> !texts.containsKey(id))
                .findFirst()
                .map(id -> Message.of("it cites %s, which does not exist", "renvoi à %s, qui n’existe pas")
                        .with(PLAIN_ID.matcher(id).matches() ? id : NO_ID));
    }

    /** Known ids in reading order, each once. */
    List<String> inOrder(List<String> ids) {
        return ids.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .toList();
    }

    /** The texts of known ids, in the order given. */
    List<String> texts(List<String> ids) {
        return ids.stream().map(texts::get).toList();
    }

    List<String> allTexts() {
        return List.copyOf(texts.values());
    }

    Map<String, String> all() {
        return texts;
    }
}
