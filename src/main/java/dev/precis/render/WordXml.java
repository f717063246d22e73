package dev.precis.render;

import dev.precis.term.XmlText;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML of a Word part, written element by element; every text and every value is escaped here. */
final class WordXml {

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns */
    WordXml open(String element, String... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    WordXml empty(String element, String... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    WordXml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    WordXml text(String text) {
        xml.append(XmlText.of(text));
        return this;
    }

    /** What another writer wrote. */
    WordXml add(WordXml other) {
        xml.append(other.xml);
        return this;
    }

    /** XML as a serializer gave it. */
    WordXml addRaw(String serialized) {
        xml.append(serialized);
        return this;
    }

    private StringBuilder begin(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(XmlText.of(attributes[i + 1]))
                    .append('"');
        }
        return xml;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
