package dev.precis.briefing;

import dev.precis.article.Article;
import dev.precis.briefing.Refusal.NoArticleBody;
import dev.precis.briefing.Refusal.NotFrench;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.segment.Segmentation;
import dev.precis.segment.Segmenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Finds the sentences of what was sent, and sets aside what is no French article. */
@Singleton
final class ArticleReader {

    private final Segmenter segmenter;

    ArticleReader(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** @throws BriefingRefused if the page holds no article, or none in French */
    Segmentation readOne(Article article, BriefingOptions options) {
        Segmentation segmentation = segmenter.segment(article, options.rolesOf(1));
        refusal(segmentation, article.id().orElse("the article")).ifPresent(refusal -> {
            throw new BriefingRefused(refusal);
        });
        return segmentation;
    }

    /**
     * Reads all of them; one that is no French article leaves a gap, not a refusal of the others.
     *
     * @throws BriefingRefused if none of them is a French article
     */
    Stack readAll(List<Article> articles, BriefingOptions options) {
        List<ReadArticle> readable = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = "a" + (i + 1);
            Segmentation segmentation = segmenter.segment(articles.get(i), options.rolesOf(i + 1));
            Optional<Refusal> refusal =
                    refusal(segmentation, articles.get(i).id().orElse(id));
            refusal.ifPresent(refusals::add);
            refusal.map(why -> gap(why, id)).ifPresent(gaps::add);
            if (refusal.isEmpty()) {
                readable.add(new ReadArticle(id, segmentation));
            }
        }
        if (readable.isEmpty()) {
            throw new BriefingRefused(refusals.get(0));
        }
        return new Stack(readable, gaps);
    }

    private static Optional<Refusal> refusal(Segmentation segmentation, String article) {
        return switch (segmentation.page().verdict()) {
            case ARTICLE -> Optional.empty();
            case NO_BODY -> Optional.of(new NoArticleBody(article));
            case NOT_FRENCH -> Optional.of(new NotFrench(article));
        };
    }

    private static Gap gap(Refusal refusal, String id) {
        return refusal instanceof NotFrench
                ? new Gap(
                        "not_french",
                        Message.of(
                                "This article is not in French; nothing of it is in the note.",
                                "Cet article n’est pas en français ; rien n’en figure dans la note."),
                        id)
                : new Gap(
                        "no_article_body",
                        Message.of(
                                "No article was found on this page; nothing of it is in the note.",
                                "Aucun article n’a été trouvé sur cette page ; rien n’en figure dans la note."),
                        id);
    }

    /**
     * What was sent, read.
     *
     * @param readable the French articles, never empty
     * @param gaps one for each of the others
     */
    record Stack(List<ReadArticle> readable, List<Gap> gaps) {}
}
