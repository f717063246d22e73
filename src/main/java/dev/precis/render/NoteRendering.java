package dev.precis.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.note.BriefingNote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

/** A note in whatever form is asked for. Documents are written a few at a time, since each takes memory of its own while it is made. */
@Singleton
public final class NoteRendering {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ObjectMapper json;
    private final MarkdownRenderer markdown;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final XliffRenderer xliff;
    private final RenderConfig config;
    private final Semaphore places;

    public NoteRendering(
            ObjectMapper json,
            MarkdownRenderer markdown,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            XliffRenderer xliff,
            RenderConfig config) {
        this.json = json;
        this.markdown = markdown;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.xliff = xliff;
        this.config = config;
        this.places = new Semaphore(config.concurrency(), true);
    }

    /**
     * The note in the asked form; text is UTF-8.
     *
     * @param language what a form for people shows; JSON and XLIFF always hold both
     * @throws RenderingBusy where too many documents are being written
     * @throws TemplateUnusable where the user's own Word template cannot be used
     */
    public byte[] render(BriefingNote note, NoteFormat format, RenderLanguage language) {
        return switch (format) {
            case JSON -> bytes(note);
            case MARKDOWN -> markdown.render(note, language).getBytes(StandardCharsets.UTF_8);
            case HTML -> html.render(note, language).getBytes(StandardCharsets.UTF_8);
            case XLIFF -> xliff.render(note).getBytes(StandardCharsets.UTF_8);
            case WORD -> inTurn(() -> word.render(note, language));
            case PDF -> inTurn(() -> pdf.render(note, language));
        };
    }

    private byte[] bytes(BriefingNote note) {
        try {
            return json.writeValueAsBytes(note);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a note is plain data", impossible);
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return places.getQueueLength();
    }

    private byte[] inTurn(Supplier<byte[]> writing) {
        boolean taken = places.tryAcquire();
        try {
            if (!taken && places.getQueueLength() < config.queue()) {
                taken = places.tryAcquire(config.maxWait().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new RenderingBusy(PAUSE);
        }
        try {
            return writing.get();
        } finally {
            places.release();
        }
    }
}
