package dev.precis.page;

import dev.precis.article.Article;

import java.util.List;

import jakarta.inject.Singleton;

/** Reads a copied page: which part of it is what. */
@Singleton
public final class PageReader {

    /** The blocks of an article's page. Never throws, whatever the text; overrides stand above every rule. */
    public Page read(Article article, List<RoleOverride> overrides) {
        throw new UnsupportedOperationException();
    }
}
