package dev.precis.model;

/**
 * One question as a model reads it.
 *
 * @param system instructions alone, never a word of an article
 * @param user the material: every segment or unit on a line of its own as {@code [id] text}
 */
public record Prompt(String system, String user) {}
