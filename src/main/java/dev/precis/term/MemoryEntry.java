package dev.precis.term;

/**
 * A French text and its approved English.
 *
 * @param targetTag BCP 47 tag of the English: {@code en-GB}, {@code en-US}, or {@code en} for either
 */
public record MemoryEntry(String source, String targetTag, String target) {}
