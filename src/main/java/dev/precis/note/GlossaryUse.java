package dev.precis.note;

/**
 * How a glossary term fared in a note.
 *
 * @param applied occurrences whose English carries the settled term
 * @param missed occurrences whose English does not
 */
public record GlossaryUse(String source, String target, int applied, int missed) {}
