package dev.precis.article;

import java.util.List;

/**
 * The text of a document with what the document says of its parts.
 *
 * @param markup in the order the stretches begin, the wider first; one may stand in another
 */
public record MarkedText(String text, List<Markup> markup) {

    public MarkedText {
        markup = List.copyOf(markup);
    }
}
