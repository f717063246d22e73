package dev.precis.page;

import dev.precis.article.MarkedText;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Takes the text out of documents, a few at a time and each within its limits, on threads of its own: whoever waits for one is
 * told in time, and what a document does to its reader stays there.
 */
@Singleton
public final class DocumentReader {

    private static final Logger LOG = Logger.getLogger(DocumentReader.class);

    /** A press page is read in a fraction of it. */
    private static final Duration QUICK = Duration.ofMillis(500);

    private static final Duration STEP = Duration.ofMillis(100);

    /** How long a reader may take to notice that it shall stop. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final DocumentConfig config;
    private final DocumentPlaces places;
    private final AtomicLong memoryInUse = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        return thread;
    });

    public DocumentReader(DocumentConfig config) {
        this.config = config;
        this.places = new DocumentPlaces(config);
    }

    /**
     * The visible text of an HTML page, and what its elements say of it.
     *
     * @throws UnreadableDocument where it passes a limit
     * @throws DocumentsBusy where too many documents are being read
     */
    public MarkedText html(String html) {
        if (html.length() > config.maxBytes()) {
            throw UnreadableDocument.tooLarge(config.maxBytes());
        }
        return within(allowance -> HtmlText.of(html, allowance));
    }

    /**
     * The text of a PDF, a line a paragraph.
     *
     * @throws UnreadableDocument where it is none, is encrypted, holds no text, or passes a limit
     * @throws DocumentsBusy where too many documents are being read
     */
    public String pdf(byte[] bytes) {
        return within(allowance -> PdfText.of(sized(bytes), allowance));
    }

    /**
     * The text of a DOCX, a line a paragraph.
     *
     * @throws UnreadableDocument where it is none, is encrypted, holds no text, or passes a limit
     * @throws DocumentsBusy where too many documents are being read
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

    private <T> T within(Function<Allowance, T> reading) {
        DocumentPlaces.Place place = places.take();
        Allowance allowance = Allowance.among(config, memoryInUse);
        Future<T> text = threads.submit(() -> {
            try (allowance) {
                return reading.apply(allowance);
            } catch (StackOverflowError nested) {
                throw UnreadableDocument.because("its parts are nested too deep");
            } catch (OutOfMemoryError swollen) {
                throw UnreadableDocument.tooMuchMemory(config.maxMemoryBytes());
            } finally {
                place.leave();
            }
        });
        try {
            return awaited(text, place, allowance);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            allowance.stop();
            throw UnreadableDocument.because("its reading was broken off");
        }
    }

    private <T> T awaited(Future<T> text, DocumentPlaces.Place place, Allowance allowance)
            throws ExecutionException, InterruptedException {
        Duration wait = QUICK;
        while (true) {
            try {
                return text.get(Math.max(1, shorter(wait, allowance.left()).toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                wait = STEP;
            }
            if (!allowance.left().isZero() && place.mayGoOn()) {
                continue;
            }
            stop(text, place, allowance);
            throw allowance.left().isZero()
                    ? UnreadableDocument.tooSlow(config.timeout())
                    : places.busy("it takes long to read, and other documents wait");
        }
    }

    private static void stop(Future<?> text, DocumentPlaces.Place place, Allowance allowance)
            throws InterruptedException {
        allowance.stop();
        try {
            text.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException astray) {
            place.abandon();
            LOG.warn("A document's reader goes on after it was told to stop");
        } catch (ExecutionException stopped) {
            LOG.debug("A document's reader stopped", stopped);
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
