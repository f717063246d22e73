package dev.precis.term;

/**
 * A unit of the memory that is like a text.
 *
 * @param likeness 0.7 to 1; 1 is the very same text
 * @param difference its French with what the text has otherwise marked: {@code [-old-]} and {@code {+new+}}
 */
public record SimilarUnit(MemoryUnit unit, String origin, double likeness, String difference) {}
