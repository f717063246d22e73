package dev.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are whole or not there: on a full disk, what stood under the name before still stands there. */
final class WholeFile {

    private WholeFile() {}

    /** @throws IOException where it cannot be written; nothing is left of the attempt */
    static void write(Path path, byte[] bytes) throws IOException {
        boolean there = Files.exists(path);
        if (there && !Files.isRegularFile(path)) {
            // A pipe or a device is written into, never replaced.
            Files.write(path, bytes);
            return;
        }
        Path file = there ? path.toRealPath() : path;
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
