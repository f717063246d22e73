package dev.precis.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.note.BriefingNote;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoteRenderingTest {

    private final BriefingNote note = GoldenNotesTest.note("two-articles");

    @Test
    void twentyDocumentsAtOnceAreAllWrittenInTurn() {
        NoteRendering rendering = rendering(1, 32, Duration.ofMinutes(2));
        List<CompletableFuture<byte[]>> asked = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> rendering.render(note, NoteFormat.WORD, RenderLanguage.BOTH),
                        task -> new Thread(task).start()))
                .toList();
        assertThat(asked.stream()
                        .map(CompletableFuture::join)
                        .map(List::of)
                        .map(file -> file.get(0).length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgainAndTextIsNeverHeldUp() {
        NoteRendering rendering = rendering(0, 32, Duration.ofMillis(1));
        assertThatThrownBy(() -> rendering.render(note, NoteFormat.PDF, RenderLanguage.BOTH))
                .isInstanceOf(RenderingBusy.class)
                .satisfies(busy -> assertThat(((RenderingBusy) busy).pause()).isPositive());
        assertThat(rendering.render(note, NoteFormat.MARKDOWN, RenderLanguage.BOTH))
                .isNotEmpty();
    }

    @Test
    void noMoreWaitThanTheQueueHolds() {
        NoteRendering rendering = rendering(0, 1, Duration.ofSeconds(20));
        CompletableFuture<byte[]> waiting = CompletableFuture.supplyAsync(
                () -> rendering.render(note, NoteFormat.WORD, RenderLanguage.BOTH), task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    thread.start();
                });
        while (rendering.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> rendering.render(note, NoteFormat.WORD, RenderLanguage.BOTH))
                .isInstanceOf(RenderingBusy.class);
        assertThat(waiting).isNotDone();
    }

    @Test
    void aPlaceIsFreeAgainAfterADocumentThatFailed() {
        NoteRendering rendering = new NoteRendering(
                new ObjectMapper(),
                new MarkdownRenderer(),
                Renderers.html(),
                new WordRenderer(java.util.Optional.of("nowhere.docx")),
                Renderers.pdf(),
                new XliffRenderer(),
                config(1, 1, Duration.ofMillis(1)));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> rendering.render(note, NoteFormat.WORD, RenderLanguage.BOTH))
                    .isInstanceOf(TemplateUnusable.class);
        }
    }

    @Test
    void aFileIsNamedByItsDayAndItsTitle() {
        assertThat(FileName.of(note, NoteFormat.WORD, RenderLanguage.BOTH))
                .matches("2026-03-16-le-salon-de-la-soie[a-z-]*\\.docx");
        assertThat(FileName.of(note, NoteFormat.PDF, RenderLanguage.ENGLISH))
                .matches("2026-03-16-silk-fair[a-z-]*\\.pdf");
    }

    private static NoteRendering rendering(int concurrency, int queue, Duration maxWait) {
        return new NoteRendering(
                new ObjectMapper(),
                new MarkdownRenderer(),
                Renderers.html(),
                Renderers.word(),
                Renderers.pdf(),
                new XliffRenderer(),
                config(concurrency, queue, maxWait));
    }

    private static RenderConfig config(int concurrency, int queue, Duration maxWait) {
        return new RenderConfig() {
            @Override
            public int concurrency() {
                return concurrency;
            }

            @Override
            public int queue() {
                return queue;
            }

            @Override
            public Duration maxWait() {
                return maxWait;
            }
        };
    }
}
