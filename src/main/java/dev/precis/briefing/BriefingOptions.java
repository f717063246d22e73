package dev.precis.briefing;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.page.RoleOverride;
import dev.precis.summary.Kind;
import dev.precis.term.Glossary;

import java.util.List;
import java.util.Optional;

/**
 * How a caller wants it.
 *
 * @param target {@code en-GB} or {@code en-US}
 * @param maxPoints at most so many points in a summary or overview, 1 to 20
 * @param context words that may help the model and are not translated
 * @param roles a person's word on what parts of the pages are
 * @param model which model; empty for the engine's own
 * @param translateArticles whether the articles themselves are put into English, or their claims alone
 */
public record BriefingOptions(
        Language target,
        Kind kind,
        int maxPoints,
        Glossary glossary,
        Optional<String> context,
        List<GivenRole> roles,
        Optional<String> model,
        CacheUse cache,
        boolean translateArticles) {

    public static final BriefingOptions DEFAULT = new BriefingOptions(
            Language.BRITISH_ENGLISH,
            Kind.ABSTRACTIVE,
            7,
            Glossary.EMPTY,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            CacheUse.USE,
            true);

    /** A person's word on the parts of one article. @param article its number, from 1 */
    List<RoleOverride> rolesOf(int article) {
        return roles.stream()
                .filter(role -> role.article() == article)
                .map(GivenRole::override)
                .toList();
    }

    /** The same for some of the articles alone, which are numbered anew. @param articles their numbers, in order */
    public BriefingOptions forArticles(List<Integer> articles) {
        List<GivenRole> theirs = roles.stream()
                .filter(role -> articles.contains(role.article()))
                .map(role -> new GivenRole(articles.indexOf(role.article()) + 1, role.span(), role.role()))
                .toList();
        return new BriefingOptions(target, kind, maxPoints, glossary, context, theirs, model, cache, translateArticles);
    }
}
