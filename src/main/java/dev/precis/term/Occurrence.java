package dev.precis.term;

import dev.precis.article.SourceSpan;

/** A term where it stands in a French text, in UTF-16 code units of that text. */
public record Occurrence(TermEntry entry, SourceSpan place) {}
