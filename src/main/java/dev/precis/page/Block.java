package dev.precis.page;

import dev.precis.article.SourceSpan;

/**
 * A stretch of the page with one role.
 *
 * @param id {@code b1}, {@code b2}, … in the order of the page
 * @param role what it is
 * @param rule the name of the rule that decided
 * @param span where it stands, white space at its ends left out
 */
public record Block(String id, Role role, String rule, SourceSpan span) {}
