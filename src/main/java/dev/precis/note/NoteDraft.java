package dev.precis.note;

import dev.precis.term.Glossary;

import java.time.Instant;
import java.util.List;

/**
 * Everything a note is composed of.
 *
 * @param id {@code brf_…}
 * @param maxPoints at most so many points where code writes the overview, 1 or more
 * @param articles in the order they were sent
 */
public record NoteDraft(
        String id,
        Instant created,
        int maxPoints,
        List<ArticlePart> articles,
        OverviewPart overview,
        Glossary glossary,
        Making making) {

    public NoteDraft {
        articles = List.copyOf(articles);
    }
}
