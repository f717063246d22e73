package dev.precis.briefing;

import dev.precis.term.Glossary;

import java.util.List;

/** Texts to be held against their sources. */
public record CheckRequest(List<Pair> pairs, List<Claim> claims, Glossary glossary) {

    /** A French text and what is said to be its English, which may be empty. */
    public record Pair(String id, String source, String target) {}

    /** @param evidence the French texts it stands on, at least one */
    public record Claim(String id, String text, List<String> evidence) {}
}
