package dev.precis.page;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory one reading takes, as far as it can be told: what its thread allocates between two looks. A few bytes of a
 * file can become a hundred times as many as objects, so that no limit on bytes holds them.
 */
final class Memory {

    /** With a small heap, several documents at once may not take what one may: a part of it for all of them. */
    private static final long TOGETHER = Runtime.getRuntime().maxMemory() / 3;

    /** Where all of them take too much, those go on that take little of it. */
    private static final long LITTLE = TOGETHER / 4;

    private static final java.lang.management.ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final long most;
    private final AtomicLong inUse;
    private long mark = -1;
    private long kept;
    private long passing;

    /**
     * @param most bytes that may be kept, and bytes that may pass within one step
     * @param inUse what all documents that are being read take
     */
    Memory(long most, AtomicLong inUse) {
        this.most = most;
        this.inUse = inUse;
    }

    /**
     * Counts what was allocated since the last look.
     *
     * @param lasting whether it is kept until the document is read, and not only until the next step
     * @throws UnreadableDocument where it is too much for any document
     * @throws DocumentsBusy where it is too much beside the others
     */
    void look(boolean lasting) {
        long now = allocated();
        long fresh = mark < 0 ? 0 : now - mark;
        mark = now;
        kept += lasting ? fresh : 0;
        passing += lasting ? 0 : fresh;
        long together = inUse.addAndGet(fresh);
        long own = kept + passing;
        if (kept > most || passing > most || own > TOGETHER) {
            throw UnreadableDocument.tooMuchMemory(Math.min(most, TOGETHER));
        }
        if (together > TOGETHER && own > LITTLE) {
            throw new DocumentsBusy("too many large documents are being read", PAUSE);
        }
    }

    /** What passed is garbage now, and what was allocated since the last look is accounted for elsewhere. */
    void step() {
        inUse.addAndGet(-passing);
        passing = 0;
        mark = allocated();
    }

    /** The reading is over. */
    void release() {
        inUse.addAndGet(-passing - kept);
        passing = 0;
        kept = 0;
    }

    private static long allocated() {
        return THREADS instanceof ThreadMXBean counting ? counting.getCurrentThreadAllocatedBytes() : 0;
    }
}
