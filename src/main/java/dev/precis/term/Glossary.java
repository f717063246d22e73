package dev.precis.term;

import dev.precis.article.FoldedText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settled terms of one request. */
public record Glossary(List<TermEntry> entries) {

    public static final Glossary EMPTY = new Glossary(List.of());

    private static final Prepared<List<Glossary>, Glossary> IN_ORDER = new Prepared<>(Glossary::together);

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * The entries whose French stands in {@code french}, longest first. Number, gender, case, accents and an elided article do not
     * matter; a term that stands only within a longer one does not count.
     */
    public List<TermEntry> occurringIn(String french) {
        return finder().in(french);
    }

    /** Several glossaries as one: where two settle the same French, the earlier counts. */
    public static Glossary inOrder(List<Glossary> glossaries) {
        return IN_ORDER.of(List.copyOf(glossaries));
    }

    private static Glossary together(List<Glossary> glossaries) {
        Map<String, TermEntry> first = new LinkedHashMap<>();
        glossaries.stream()
                .flatMap(glossary -> glossary.entries().stream())
                .forEach(
                        entry -> first.putIfAbsent(FoldedText.of(entry.source()).toString(), entry));
        return new Glossary(List.copyOf(first.values()));
    }

    /** The same for many texts: the entries are prepared once, and for the same entries not again. */
    public TermFinder finder() {
        return TermFinder.of(entries);
    }
}
