package dev.precis.term;

import java.util.List;

/** Settled terms of one request. */
public record Glossary(List<TermEntry> entries) {

    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        entries = List.copyOf(entries);
    }
}
