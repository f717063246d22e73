package dev.precis.cache;

import dev.precis.cache.CacheTable.Entries;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Brings results into the table behind the answers they belong to: a commit waits for the disk, and what is lost with a process that is
 * killed costs one question more. Those that come while one commit is under way share the next. Until then they are found here.
 */
final class WriteBehind {

    private static final Logger LOG = Logger.getLogger(WriteBehind.class);

    /** Whoever brings more than so many waits, so that a disk that is slow for good slows the service and does not fill its memory. */
    static final int MOST_OPEN = 256;

    private final CacheTable table;
    private final Semaphore places = new Semaphore(MOST_OPEN);
    private final Queue<Write> open = new ConcurrentLinkedQueue<>();
    private final Map<CacheKey, CachedResult> unwritten = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor writer =
            new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "cache-writer");
                thread.setDaemon(true);
                return thread;
            });

    WriteBehind(CacheTable table) {
        this.table = table;
        writer.allowCoreThreadTimeOut(true);
    }

    private record Write(Entries entries, CompletableFuture<Void> done) {}

    /** A result that passed its checks and is on its way into the table. */
    Optional<CachedResult> find(CacheKey key) {
        return Optional.ofNullable(unwritten.get(key));
    }

    /** Keeps what passed its checks; returns at once, or when there is room. */
    void keep(Map<CacheKey, CachedResult> results) {
        if (!results.isEmpty()) {
            unwritten.putAll(results);
            submit(new Entries(results, true));
        }
    }

    /** Counts what failed its checks; returns when it is counted, for the next asker has to know. */
    void keepDoubtful(Map<CacheKey, CachedResult> results) {
        if (!results.isEmpty()) {
            submit(new Entries(results, false)).join();
        }
    }

    /** Returns when everything brought before is in the table. */
    void settle() {
        submit(new Entries(Map.of(), true)).join();
    }

    private CompletableFuture<Void> submit(Entries entries) {
        places.acquireUninterruptibly();
        Write write = new Write(entries, new CompletableFuture<>());
        open.add(write);
        writer.execute(this::writeOpen);
        return write.done;
    }

    private void writeOpen() {
        List<Write> together = new ArrayList<>();
        for (Write write = open.poll(); write != null; write = open.poll()) {
            together.add(write);
        }
        try {
            table.write(together.stream().map(Write::entries).toList());
        } catch (RuntimeException e) {
            LOG.warnf("the cache cannot be written, its results are used but not kept: %s", e.getMessage());
        } finally {
            together.forEach(this::finished);
        }
    }

    private void finished(Write write) {
        write.entries.results().forEach(unwritten::remove);
        places.release();
        write.done.complete(null);
    }
}
