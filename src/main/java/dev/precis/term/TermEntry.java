package dev.precis.term;

/** A French term and its settled English. */
public record TermEntry(String source, String target) {}
