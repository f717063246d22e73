package dev.precis.page;

import java.util.concurrent.TimeUnit;

/**
 * What one reading of one document may still use up. Parsers loop where they are led to, so everything they read, unpack and
 * find asks here first.
 */
final class Allowance {

    private final DocumentConfig config;
    private final long end;
    private long inflated;
    private int pages;
    private int chars;

    private Allowance(DocumentConfig config) {
        this.config = config;
        this.end = System.nanoTime() + config.timeout().toNanos();
    }

    /** A fresh one, whose time begins now. */
    static Allowance of(DocumentConfig config) {
        return new Allowance(config);
    }

    /** @throws UnreadableDocument once the time is over */
    void time() {
        if (System.nanoTime() - end > 0) {
            throw UnreadableDocument.because("it cannot be read within "
                    + TimeUnit.MILLISECONDS.toSeconds(config.timeout().toMillis()) + " seconds");
        }
    }

    void inflate(long bytes) {
        inflated += bytes;
        if (inflated > config.maxInflatedBytes()) {
            throw UnreadableDocument.because(
                    "its compressed parts swell to more than " + config.maxInflatedBytes() + " bytes");
        }
        time();
    }

    void page() {
        pages(++pages);
        time();
    }

    /** @param count as the document states it, before any is read */
    void pages(int count) {
        if (count > config.maxPages()) {
            throw UnreadableDocument.because("it has more than " + config.maxPages() + " pages");
        }
    }

    void text(int length) {
        chars += length;
        if (chars > config.maxChars()) {
            throw UnreadableDocument.because("it holds more than " + config.maxChars() + " characters");
        }
    }

    void depth(int depth) {
        if (depth > config.maxDepth()) {
            throw UnreadableDocument.because(
                    "its elements stand more than " + config.maxDepth() + " deep in each other");
        }
    }

    /** A depth that is certainly refused, for a parser that has to stop somewhere. */
    int deeper() {
        return config.maxDepth() + 10;
    }
}
