package dev.precis.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while it listens, as the console's filter leaves it: every message and everything that was thrown. */
final class LoggedLines extends Handler implements AutoCloseable {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    static LoggedLines listen() {
        LoggedLines lines = new LoggedLines();
        lines.setFilter(new OneLine());
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            lines.add(String.valueOf(record.getMessage()));
            for (Throwable thrown = record.getThrown(); thrown != null; thrown = thrown.getCause()) {
                lines.add(String.valueOf(thrown.getMessage()));
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
