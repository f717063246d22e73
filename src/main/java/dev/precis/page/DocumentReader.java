package dev.precis.page;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Takes the text out of documents, a few at a time and each within its limits, on threads of its own: whoever waits for one is
 * told in time, and what a document does to its reader stays there.
 */
@Singleton
public final class DocumentReader {

    /** How much later than the reading's own deadline the wait ends: only where a parser has not come by to look at it. */
    private static final long GRACE_MILLIS = 500;

    private final DocumentConfig config;
    private final Semaphore turns;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        return thread;
    });

    public DocumentReader(DocumentConfig config) {
        this.config = config;
        this.turns = new Semaphore(config.concurrency(), true);
    }

    /**
     * The visible text of an HTML page.
     *
     * @throws UnreadableDocument where it passes a limit
     */
    public String html(String html) {
        return within(allowance -> HtmlText.of(html, allowance));
    }

    /**
     * The text of a PDF, a line a paragraph.
     *
     * @throws UnreadableDocument where it is none, is encrypted, holds no text, or passes a limit
     */
    public String pdf(byte[] bytes) {
        return within(allowance -> PdfText.of(sized(bytes), allowance));
    }

    /**
     * The text of a DOCX, a line a paragraph.
     *
     * @throws UnreadableDocument where it is none, is encrypted, holds no text, or passes a limit
     */
    public String docx(byte[] bytes) {
        return within(allowance -> DocxText.of(sized(bytes), allowance));
    }

    private byte[] sized(byte[] bytes) {
        if (bytes.length > config.maxBytes()) {
            throw UnreadableDocument.tooLarge(config.maxBytes());
        }
        return bytes;
    }

    private String within(Function<Allowance, String> reading) {
        turns.acquireUninterruptibly();
        Future<String> text = threads.submit(() -> {
            try {
                return reading.apply(Allowance.of(config));
            } catch (StackOverflowError nested) {
                throw UnreadableDocument.because("its parts are nested too deep");
            } catch (OutOfMemoryError swollen) {
                throw UnreadableDocument.because("it takes more memory than there is");
            } finally {
                turns.release();
            }
        });
        try {
            return text.get(config.timeout().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        } catch (TimeoutException late) {
            text.cancel(true);
            throw UnreadableDocument.because(
                    "it cannot be read within " + config.timeout().toSeconds() + " seconds");
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            text.cancel(true);
            throw UnreadableDocument.because("its reading was broken off");
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
