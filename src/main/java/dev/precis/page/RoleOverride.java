package dev.precis.page;

import dev.precis.article.SourceSpan;

/** A person's word on what a stretch of the page is; it stands above every rule. */
public record RoleOverride(SourceSpan span, Role role) {}
