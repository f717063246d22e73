package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import dev.precis.page.Block;
import dev.precis.page.PageReader;
import dev.precis.page.Role;
import dev.precis.page.RoleOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What holds for every text there is, tried on many that no page would hold. */
class SegmentationInvariantsTest {

    private static final int TRIES = 3000;

    private static final List<String> PIECES = List.of(
            "Le ministre a reçu l'ambassadeur à Hanoï le 2 février. ",
            "Photo : VNA/CVN",
            "Lire aussi : Un titre",
            "|",
            "Nouvelles connexes",
            "(AFP)",
            " - VNA/VI",
            "Hanoï (VNA) – ",
            "Publié le 6 juin 2024 à 17h12",
            "Par Jean Dupont",
            "© 2024 Tous droits réservés",
            "« Oui. Non ! » ",
            "M. ",
            "J.-C. ",
            "...",
            "…",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\t",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u200B",
            "\u00AD",
            "\u00A0",
            "\u202F",
            "\u0000",
            "\u0007",
            "\u001C",
            "\u0301",
            "e\u0301",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFB03",
            "œ",
            "İ",
            "ẞ",
            "1.5",
            "?!",
            ". ",
            "a",
            "Z",
            "-",
            ":",
            "(",
            ")",
            "»",
            "#",
            ">",
            "À LIRE AUSSI",
            "Министр",
            "部长",
            "وزير",
            "Anh: TTXVN",
            "the of and in");

    private final Segmenter segmenter = new Segmenter(new PageReader());

    @Test
    void blocksAndSegmentsHoldEveryCharacterOfAnyText() {
        Random random = new Random(20_260_202);
        for (int i = 0; i < TRIES; i++) {
            String text = text(random);
            holds(text, segmenter.segment(Article.of(text), List.of()));
        }
    }

    @Test
    void theyStillDoUnderAnyOverrides() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            String text = text(random);
            List<RoleOverride> overrides = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                int start = random.nextInt(text.length() + 3);
                Role role = Role.values()[random.nextInt(Role.values().length)];
                overrides.add(new RoleOverride(new SourceSpan(start, start + random.nextInt(60)), role));
            }
            holds(text, segmenter.segment(Article.of(text), overrides));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", ". ", "A. ", "e\u0301", " ", "« ", "(AFP) ", "Photo : ", "1. ", "x.) » ", "/AFP"})
    void aLineOfAMillionCharactersIsReadInGoodTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> holds(text, segmenter.segment(Article.of(text), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un titre\n",
                "Un titre de plus ici\n|\n",
                "Par Jean Dupont\n",
                "Lire aussi\nUn titre\n",
                "Il a dit que la loi est bonne.\n"
            })
    void aHundredThousandLinesAreReadInGoodTime(String lines) {
        String text = lines.repeat(100_000 / (int) lines.lines().count());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(segmenter
                                .segment(Article.of(text), List.of())
                                .page()
                                .blocks())
                        .hasSize(100_000));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(6) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private static void holds(String text, Segmentation segmentation) {
        List<SourceSpan> blocks =
                segmentation.page().blocks().stream().map(Block::span).toList();
        coversAllButBlanks(text, 0, text.length(), blocks);
        int number = 0;
        for (Block block : segmentation.page().blocks()) {
            assertThat(block.id()).isEqualTo("b" + ++number);
            List<SourceSpan> segments = segmentation.segments().stream()
                    .filter(segment -> segment.block().equals(block.id()))
                    .map(Segment::span)
                    .toList();
            if (block.role().isKept()) {
                coversAllButBlanks(text, block.span().start(), block.span().end(), segments);
            } else {
                assertThat(segments).isEmpty();
            }
            if (number > 200) {
                break;
            }
        }
        int count = 0;
        for (Segment segment : segmentation.segments()) {
            assertThat(segment.id()).isEqualTo("s" + ++count);
            assertThat(segment.text()).isEqualTo(segment.span().of(text)).isNotBlank();
        }
    }

    private static void coversAllButBlanks(String text, int start, int end, List<SourceSpan> spans) {
        int at = start;
        for (SourceSpan span : spans) {
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            onlyBlanks(text, at, span.start());
            at = span.end();
        }
        assertThat(at).isLessThanOrEqualTo(end);
        onlyBlanks(text, at, end);
    }

    private static void onlyBlanks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Blank.is(text.charAt(i)))
                    .as("U+%04X at %d", (int) text.charAt(i), i)
                    .isTrue();
        }
    }
}
