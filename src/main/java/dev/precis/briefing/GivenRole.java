package dev.precis.briefing;

import dev.precis.article.SourceSpan;
import dev.precis.page.Role;
import dev.precis.page.RoleOverride;

/**
 * A person's word on what a stretch of one of several articles is.
 *
 * @param article its number in the order the articles were sent, from 1
 * @param span in UTF-16 code units of that article's text
 */
public record GivenRole(int article, SourceSpan span, Role role) {

    public GivenRole {
        // Requests kept before several articles could have roles name none.
        article = Math.max(1, article);
    }

    RoleOverride override() {
        return new RoleOverride(span, role);
    }
}
