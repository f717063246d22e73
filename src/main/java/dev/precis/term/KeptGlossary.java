package dev.precis.term;

import java.time.Instant;

/**
 * A glossary that is kept.
 *
 * @param id {@code glo_…}, or {@code corpus} for the one that comes with the service
 * @param version counts up from 1 with every replacement
 */
public record KeptGlossary(String id, String name, long version, Instant updated, Glossary glossary) {}
