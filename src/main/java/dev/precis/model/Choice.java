package dev.precis.model;

/**
 * An engine and why it is this one.
 *
 * @param why as the end of a sentence, for people: {@code precis.model.engine says so}
 */
record Choice(Engine engine, String why) {}
