package dev.precis.segment;

import dev.precis.article.SourceSpan;
import dev.precis.page.Role;

/**
 * One sentence of the article: what claims cite and what is translated.
 *
 * @param id {@code s1}, {@code s2}, … in the order of the article
 * @param block the block it stands in
 * @param role that block's role
 * @param span where it stands in the article's text
 * @param text the very characters of the span
 */
public record Segment(String id, String block, Role role, SourceSpan span, String text) {}
