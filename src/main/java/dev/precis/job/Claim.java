package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;

/**
 * The right to say what becomes of an item.
 *
 * @param fence the item's highest number when it was claimed; whoever claims it later has a higher one
 * @param attempts how often the model was away before
 * @param noteId what its note will be called
 * @param together whether a note over all articles will follow
 * @param jobNote the name of that note
 */
record Claim(
        ItemName name,
        long fence,
        int attempts,
        Article article,
        BriefingOptions options,
        String noteId,
        boolean together,
        String jobNote) {}
