package dev.precis.page;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one reading of one document may still use up. Parsers loop where they are led to, so everything they read, unpack and
 * find asks here first.
 */
final class Allowance implements AutoCloseable {

    /** Some filters unpack byte by byte, far faster than a clock is read. */
    private static final int PIECE = 4096;

    private final DocumentConfig config;
    private final Memory memory;
    private final long end;
    private volatile boolean stopped;
    private long inflated;
    private int pages;
    private int chars;

    private Allowance(DocumentConfig config, AtomicLong memoryInUse) {
        this.config = config;
        this.memory = new Memory(config.maxMemoryBytes(), memoryInUse);
        this.end = System.nanoTime() + config.timeout().toNanos();
    }

    /** A fresh one for a document alone, whose time begins now. */
    static Allowance of(DocumentConfig config) {
        return among(config, new AtomicLong());
    }

    /**
     * A fresh one, whose time begins now.
     *
     * @param memoryInUse what all documents that are being read take
     */
    static Allowance among(DocumentConfig config, AtomicLong memoryInUse) {
        return new Allowance(config, memoryInUse);
    }

    /** The time that is left; zero once it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Tells the reading, from another thread, to end at its next look at the time. */
    void stop() {
        stopped = true;
    }

    /** @throws UnreadableDocument once the time is over */
    void time() {
        if (stopped || System.nanoTime() - end > 0) {
            throw UnreadableDocument.tooSlow(config.timeout());
        }
    }

    /** A look at time and memory while what is read is kept until the document is. */
    void building() {
        time();
        memory.look(true);
    }

    /** A look at time and memory while what is read is done with at the next step. */
    void passing() {
        time();
        memory.look(false);
    }

    /** What was read so far is done with. */
    void step() {
        time();
        memory.step();
    }

    void inflate(long bytes) {
        long before = inflated;
        inflated += bytes;
        if (inflated > config.maxInflatedBytes()) {
            throw UnreadableDocument.because(
                    "its compressed parts swell to more than " + config.maxInflatedBytes() + " bytes");
        }
        if (before / PIECE != inflated / PIECE) {
            time();
        }
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

    @Override
    public void close() {
        memory.release();
    }
}
