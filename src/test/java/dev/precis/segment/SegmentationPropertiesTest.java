package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import dev.precis.page.Block;
import dev.precis.page.Page;
import dev.precis.page.PageReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.text.Normalizer;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text there is; a run that fails names the seed that repeats it. */
class SegmentationPropertiesTest {

    private static final int TRIES = 10_000;

    private final Segmenter segmenter = new Segmenter(new PageReader());

    @Property(tries = TRIES)
    void segmentingNeverThrows(@ForAll("texts") String text) {
        assertThat(segmented(text)).isNotNull();
    }

    @Property(tries = TRIES)
    void blocksAreOrderedAndLeaveOnlyWhiteSpaceBetween(@ForAll("texts") String text) {
        int at = 0;
        for (Block block : segmented(text).page().blocks()) {
            assertThat(block.span().isEmpty()).isFalse();
            assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
            onlyBlanks(text, at, block.span().start());
            at = block.span().end();
        }
        onlyBlanks(text, at, text.length());
    }

    @Property(tries = TRIES)
    void theSegmentsOfABlockAreItsTextAndLeaveOnlyWhiteSpaceBetween(@ForAll("texts") String text) {
        Segmentation segmentation = segmented(text);
        for (Block block : segmentation.page().blocks()) {
            if (block.role().isKept()) {
                int at = block.span().start();
                for (Segment segment : segmentation.segments()) {
                    if (segment.block().equals(block.id())) {
                        assertThat(segment.span().start()).isGreaterThanOrEqualTo(at);
                        onlyBlanks(text, at, segment.span().start());
                        at = segment.span().end();
                    }
                }
                onlyBlanks(text, at, block.span().end());
            }
        }
    }

    @Property(tries = TRIES)
    void aSegmentIsTheTextAtItsOffsets(@ForAll("texts") String text) {
        for (Segment segment : segmented(text).segments()) {
            SourceSpan span = segment.span();
            assertThat(segment.text())
                    .isEqualTo(text.substring(span.start(), span.end()))
                    .isNotEmpty();
        }
    }

    @Property(tries = TRIES)
    void composedAndDecomposedAccentsGiveTheSameRolesAndSegments(@ForAll("texts") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(told(decomposed)).isEqualTo(told(composed));
        assertThat(told(text)).isEqualTo(told(composed));
    }

    @Property(tries = TRIES)
    void composedAndDecomposedAccentsGiveTheSameHeadAndVerdict(@ForAll("texts") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        Page page = segmented(composed).page();
        for (String other : List.of(text, decomposed)) {
            Page same = segmented(other).page();
            assertThat(same.head()).isEqualTo(page.head());
            assertThat(same.verdict()).isEqualTo(page.verdict());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return PageTexts.any();
    }

    private Segmentation segmented(String text) {
        return segmenter.segment(Article.of(text), List.of());
    }

    /** Every block with its role, rule and sentences, accents composed. */
    private List<String> told(String text) {
        Segmentation segmentation = segmented(text);
        return segmentation.page().blocks().stream()
                .map(block -> block.role() + " " + block.rule() + " "
                        + segmentation.segments().stream()
                                .filter(segment -> segment.block().equals(block.id()))
                                .map(Segment::text)
                                .toList()
                        + " " + segmentation.page().text(block))
                .map(block -> Normalizer.normalize(block, Normalizer.Form.NFC))
                .toList();
    }

    private static void onlyBlanks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Blank.is(text.charAt(i)))
                    .as("U+%04X at %d", (int) text.charAt(i), i)
                    .isTrue();
        }
    }
}
