package dev.precis.translation;

/**
 * A French text to be translated on its own.
 *
 * @param id unique within its request
 */
public record SourceUnit(String id, String fr) {}
