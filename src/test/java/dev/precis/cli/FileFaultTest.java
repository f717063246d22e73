package dev.precis.cli;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

import static org.assertj.core.api.Assertions.assertThat;

class FileFaultTest {

    @Test
    void whatIsMissingForbiddenOrFullIsToldWithoutItsPath() {
        assertThat(FileFault.why(new NoSuchFileException("a.txt"))).isEqualTo(" (No such file or directory)");
        assertThat(FileFault.why(new AccessDeniedException("a.txt"))).isEqualTo(" (Permission denied)");
        assertThat(FileFault.why(new FileSystemException("a.txt", null, "Read-only file system")))
                .isEqualTo(" (Read-only file system)");
        assertThat(FileFault.why(new IOException("No space left on device"))).isEqualTo(" (No space left on device)");
    }

    @Test
    void whatNobodyKnowsIsNotGuessed() {
        assertThat(FileFault.why(new IOException())).isEmpty();
        assertThat(FileFault.why(new FileSystemException("a.txt"))).isEmpty();
        assertThat(FileFault.why(new InvalidPathException("a", "no path"))).isEmpty();
    }
}
