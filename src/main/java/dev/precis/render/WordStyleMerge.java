package dev.precis.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A template's styles with ours: what it has by the name of one of ours is used as it is there, whatever its id (a French Word calls
 * "heading 1" {@code Titre1}); what it lacks is added.
 */
final class WordStyleMerge {

    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

    private final Document theirs;
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();

    WordStyleMerge(Document theirs) {
        this.theirs = theirs;
        for (Element style : WordXmlTree.all(theirs, "style")) {
            String id = attribute(style, "styleId");
            taken.add(id);
            byName.putIfAbsent(key(style), id);
        }
    }

    /** Adds to the tree what it lacks, and tells what each of our styles is called in it. */
    Map<WordStyle, String> merge() {
        List<Element> ours = WordXmlTree.all(WordTemplate.ownStyles(), "style");
        for (Element style : ours) {
            String there = byName.get(key(style));
            ids.put(attribute(style, "styleId"), there == null ? free(style) : there);
        }
        ours.stream().filter(style -> !byName.containsKey(key(style))).forEach(this::add);
        Map<WordStyle, String> known = new EnumMap<>(WordStyle.class);
        for (WordStyle style : WordStyle.values()) {
            known.put(style, ids.get(style.id()));
        }
        return known;
    }

    private void add(Element style) {
        Element copy = (Element) theirs.importNode(style, true);
        copy.setAttributeNS(WordXmlTree.WORD, "w:styleId", ids.get(attribute(style, "styleId")));
        copy.removeAttributeNS(WordXmlTree.WORD, "default");
        for (String reference : REFERENCES) {
            for (Element named : WordXmlTree.all(copy, reference)) {
                String id = named.getAttributeNS(WordXmlTree.WORD, "val");
                named.setAttributeNS(WordXmlTree.WORD, "w:val", ids.getOrDefault(id, id));
            }
        }
        theirs.getDocumentElement().appendChild(copy);
    }

    private String free(Element style) {
        String id = attribute(style, "styleId");
        while (!taken.add(id)) {
            id += "Precis";
        }
        return id;
    }

    private static String key(Element style) {
        return attribute(style, "type") + " " + WordXmlTree.value(style, "name").toLowerCase(Locale.ROOT);
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(WordXmlTree.WORD, name);
    }
}
