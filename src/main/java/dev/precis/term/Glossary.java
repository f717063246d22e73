package dev.precis.term;

import java.util.List;

/** Settled terms of one request. */
public record Glossary(List<TermEntry> entries) {

    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * The entries whose French stands in {@code french}, longest first. Case, accents, an elided article and a simple plural do not
     * matter; a term that stands only within a longer one does not count.
     */
    public List<TermEntry> occurringIn(String french) {
        return finder().in(french);
    }

    /** The same for many texts: the entries are prepared once. */
    public TermFinder finder() {
        return new TermFinder(entries);
    }
}
