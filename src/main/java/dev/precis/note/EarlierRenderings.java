package dev.precis.note;

import dev.precis.note.RenderingTable.Usual;

import java.util.Map;

/**
 * What earlier notes say for the terms of a new one.
 *
 * @param usual by term; a term that no note has said is no key
 */
public record EarlierRenderings(Map<String, Usual> usual) {

    public EarlierRenderings {
        usual = Map.copyOf(usual);
    }
}
