package dev.precis.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word tables of this room, one entry a line; what follows a {@code #} at a line's beginning is a comment. */
final class Tables {

    private Tables() {}

    static List<String> lines(String file) {
        try (InputStream stream = Tables.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
