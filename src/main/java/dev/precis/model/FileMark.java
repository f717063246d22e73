package dev.precis.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What a file's entry says of its content: where it is the same twice, so is the file, unless it was written twice within one tick of the file
 * system's clock.
 *
 * @param size in bytes; negative where there is no such file
 * @param seen when this was looked up
 */
record FileMark(long size, Instant changed, Instant seen) {

    /** Coarser than any file system's clock. */
    private static final Duration TICK = Duration.ofSeconds(3);

    private static final int NO_FILE = -1;

    static FileMark of(Path file) {
        Instant now = Instant.now();
        if (!Files.isRegularFile(file)) {
            return new FileMark(NO_FILE, Instant.EPOCH, now);
        }
        try {
            BasicFileAttributes entry = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileMark(entry.size(), entry.lastModifiedTime().toInstant(), now);
        } catch (IOException gone) {
            return new FileMark(NO_FILE, Instant.EPOCH, now);
        }
    }

    /** Whether a later change is sure to give another mark. */
    boolean tells() {
        return changed.isBefore(seen.minus(TICK));
    }

    /** When it was looked up is no part of what it says. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileMark mark && mark.size == size && mark.changed.equals(changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }
}
