package dev.precis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.article.Language;
import dev.precis.page.PageHead;
import dev.precis.page.Role;
import dev.precis.segment.Segmentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page's blocks and segments; offsets count UTF-16 code units of the article's text. */
record SegmentationAnswer(Head article, List<FlatBlock> blocks, List<FlatSegment> segments) {

    static SegmentationAnswer of(SubmittedArticle submitted, Segmentation segmentation) {
        return new SegmentationAnswer(
                Head.of(submitted, segmentation.page().head()),
                segmentation.page().blocks().stream()
                        .map(block -> new FlatBlock(
                                block.id(),
                                block.role(),
                                block.rule(),
                                block.span().start(),
                                block.span().end()))
                        .toList(),
                segmentation.segments().stream()
                        .map(segment -> new FlatSegment(
                                segment.id(),
                                segment.block(),
                                segment.span().start(),
                                segment.span().end(),
                                segment.text()))
                        .toList());
    }

    /**
     * What is known of the article.
     *
     * @param title the page's headline, else the sender's
     * @param published as the page states it, else as the sender does
     * @param length of the text, in the units that offsets count
     * @param text only where it was taken out of HTML, PDF or DOCX
     */
    record Head(
            String id,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> place,
            Optional<String> agency,
            Optional<LocalDate> published,
            Language sourceLang,
            int length,
            String stringIndexType,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> text) {

        static Head of(SubmittedArticle submitted, PageHead head) {
            String text = submitted.article().text();
            return new Head(
                    "sha256:" + submitted.article().sha256(),
                    head.title().or(submitted.article()::title),
                    head.byline(),
                    head.place(),
                    head.agency(),
                    head.published().or(submitted.article()::published),
                    Language.FRENCH,
                    text.length(),
                    "utf16_code_unit",
                    submitted.extracted() ? Optional.of(text) : Optional.empty());
        }
    }

    record FlatBlock(String id, Role role, String rule, int start, int end) {}

    record FlatSegment(String id, String block, int start, int end, String text) {}
}
