package dev.precis.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file cannot be read or written, in words for who named it. */
final class FileFault {

    private FileFault() {}

    /** In parentheses behind a blank; nothing where nobody knows. */
    static String why(Exception failure) {
        return words(failure)
                .filter(words -> !words.isBlank())
                .map(words -> " (" + words + ")")
                .orElse("");
    }

    private static Optional<String> words(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return Optional.of("No such file or directory");
        }
        if (failure instanceof AccessDeniedException) {
            return Optional.of("Permission denied");
        }
        if (failure instanceof FileSystemException named) {
            return Optional.ofNullable(named.getReason());
        }
        return failure instanceof IOException ? Optional.ofNullable(failure.getMessage()) : Optional.empty();
    }
}
