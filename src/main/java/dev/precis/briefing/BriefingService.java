package dev.precis.briefing;

import dev.precis.article.Article;
import dev.precis.note.BriefingNote;
import dev.precis.segment.Segmentation;
import dev.precis.translation.SourceUnit;

import java.util.List;

import jakarta.inject.Singleton;

/** The whole story, from articles to a note. */
@Singleton
public final class BriefingService {

    public BriefingNote brief(List<Article> articles, BriefingOptions options) {
        throw new UnsupportedOperationException();
    }

    public Segmentation segment(Article article, BriefingOptions options) {
        throw new UnsupportedOperationException();
    }

    public SummaryAnswer summarize(Article article, BriefingOptions options) {
        throw new UnsupportedOperationException();
    }

    public TranslationAnswer translate(Article article, BriefingOptions options) {
        throw new UnsupportedOperationException();
    }

    public TranslationAnswer translateUnits(List<SourceUnit> units, BriefingOptions options) {
        throw new UnsupportedOperationException();
    }
}
