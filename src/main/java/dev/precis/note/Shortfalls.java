package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.translation.TranslationUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a note should hold and does not, each once: first what was known before, then every line without English and
 * every critical finding that is open, in reading order; of lines without findings of their own the major ones too.
 */
final class Shortfalls {

    private static final String CRITICAL = Gap.CRITICAL;
    private static final String NO_SUMMARY = "no_summary";

    private final List<Gap> gaps = new ArrayList<>();

    /** Code tells the articles' own texts together, so that why a line has no English may be known to any of these. */
    private final List<English> translations;

    private Shortfalls(List<English> translations) {
        this.translations = translations;
    }

    static List<Gap> of(Story story, List<ComposedArticle> articles, OverviewPart overview) {
        Shortfalls found = new Shortfalls(Stream.concat(
                        Stream.of(overview.english()),
                        articles.stream().map(article -> article.part().english()))
                .toList());
        overview.gaps().forEach(found::known);
        articles.forEach(article -> article.part().gaps().forEach(gap -> found.known(gap.within(article.id()))));
        found.story(story, overview);
        articles.forEach(found::article);
        return List.copyOf(found.gaps);
    }

    private void known(Gap gap) {
        if (!gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    private void story(Story story, OverviewPart overview) {
        overview.overview().ifPresent(written -> text("title", story.title(), overview.english()));
        story.points().forEach(this::claim);
        story.timeline().forEach(entry -> claim(entry.claim()));
        story.discrepancies().forEach(this::claim);
    }

    private void article(ComposedArticle composed) {
        ArticlePart part = composed.part();
        NoteArticle article = composed.note();
        if (part.titleUnit().isEmpty()) {
            article.title().ifPresent(title -> text(part.within("title"), title, part.english()));
        }
        article.summary().ifPresentOrElse(summary -> summary(part, summary), () -> unsummarised(article.id()));
        article.translation().forEach(this::unit);
    }

    private void summary(ArticlePart part, NoteSummary summary) {
        English english = part.english();
        text(part.within("headline"), summary.headline(), english);
        summary.points().forEach(this::claim);
        numbered(
                part,
                "people",
                summary.people().stream().map(NoteSummary.Person::role).toList());
        numbered(
                part,
                "dates",
                all(summary.dates().stream().map(NoteSummary.DateMention::what).toList()));
        numbered(
                part,
                "figures",
                all(summary.figures().stream().map(NoteSummary.Figure::what).toList()));
        numbered(
                part,
                "quotes",
                all(summary.quotes().stream()
                        .map(quote -> new Bilingual(quote.fr(), quote.en()))
                        .toList()));
        numbered(part, "topics", all(summary.topics()));
    }

    /** Lines without ids are named by their list and their place in it, counted from 1: {@code a1.people.2}. */
    private void numbered(ArticlePart part, String list, List<Optional<Bilingual>> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String where = part.within(list + "." + (i + 1));
            texts.get(i).ifPresent(text -> text(where, text, part.english()));
        }
    }

    private static List<Optional<Bilingual>> all(List<Bilingual> texts) {
        return texts.stream().map(Optional::of).toList();
    }

    private void text(String where, Bilingual text, English english) {
        if (text.en().isEmpty()) {
            untranslated(where, english.reason(text.fr()));
        }
        english.unit(text.fr()).map(TranslationUnit::findings).ifPresent(findings -> {
            critical(where, findings);
            unverified(where, findings);
        });
    }

    private void claim(NoteClaim claim) {
        if (claim.en().isEmpty()) {
            untranslated(
                    claim.id(),
                    translations.stream()
                            .flatMap(english -> english.reason(claim.fr()).stream())
                            .findFirst());
        }
        critical(claim.id(), claim.findings());
    }

    private void unit(NoteUnit unit) {
        if (unit.en().isEmpty()) {
            untranslated(unit.id(), Optional.empty());
        }
        critical(unit.id(), unit.findings());
    }

    private void unsummarised(String article) {
        if (gaps.stream().noneMatch(gap -> gap.where().equals(article))) {
            gaps.add(new Gap(
                    NO_SUMMARY,
                    Message.of(
                            "no summary of this article could be made", "aucun résumé de cet article n’a pu être fait"),
                    article));
        }
    }

    private void untranslated(String where, Optional<Gap> reason) {
        if (gaps.stream()
                .noneMatch(gap -> gap.where().equals(where) && !gap.code().equals(CRITICAL))) {
            gaps.add(reason.map(gap -> new Gap(gap.code(), gap.message(), where))
                    .orElseGet(() -> Gap.withoutEnglish(where)));
        }
    }

    /** A line that carries no findings of its own has nowhere else to say that a person should look at it. */
    private void unverified(String where, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.MAJOR)
                .findFirst()
                .filter(finding -> gaps.stream().noneMatch(gap -> gap.where().equals(where)))
                .ifPresent(finding -> gaps.add(new Gap(Gap.UNVERIFIED, finding.message(), where)));
    }

    private void critical(String where, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .findFirst()
                .filter(finding -> gaps.stream()
                        .noneMatch(gap ->
                                gap.code().equals(CRITICAL) && gap.where().equals(where)))
                .ifPresent(finding -> gaps.add(new Gap(CRITICAL, finding.message(), where)));
    }
}
