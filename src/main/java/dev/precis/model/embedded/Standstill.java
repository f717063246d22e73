package dev.precis.model.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Closes a stream from which nothing has come for too long: reading alone would wait for ever. */
final class Standstill implements AutoCloseable {

    private final InputStream watched;
    private final long longest;
    private final Thread watcher;
    private volatile long lastMoved = System.nanoTime();
    private volatile boolean over;

    Standstill(InputStream watched, Duration longest) {
        this.watched = watched;
        this.longest = longest.toNanos();
        this.watcher = new Thread(this::watch, "model-download-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    void moved() {
        lastMoved = System.nanoTime();
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(watcher);
    }

    private void watch() {
        while (!over) {
            long left = lastMoved + longest - System.nanoTime();
            if (left <= 0) {
                closeWatched();
                return;
            }
            LockSupport.parkNanos(left);
        }
    }

    private void closeWatched() {
        try {
            watched.close();
        } catch (IOException e) {
            // The reader finds out by itself.
        }
    }
}
