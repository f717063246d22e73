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
 * @param roles a person's word on what a part of the page is
 * @param model which model; empty for the engine's own
 * @param translateArticles whether the articles themselves are put into English, or their claims alone
 */
public record BriefingOptions(
        Language target,
        Kind kind,
        int maxPoints,
        Glossary glossary,
        Optional<String> context,
        List<RoleOverride> roles,
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
}
