package dev.precis.model.embedded;

import dev.precis.model.embedded.HubRequest.Answer;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a file beside its place, goes on where an earlier attempt broke off, holds it to its size and hash, and only then moves it to its
 * place.
 */
final class Download {

    private static final int PIECE = 1 << 16;

    /** How often it goes on without having got any further in between. */
    private static final int MOST_FRUITLESS = 5;

    /** Told how far it is. */
    interface Progress {
        void at(long bytes, long of);
    }

    private final HttpClient http;
    private final Duration pause;
    private final Duration longestStandstill;

    /**
     * @param pause before it goes on after a break
     * @param longestStandstill after which a connection counts as broken
     */
    Download(HttpClient http, Duration pause, Duration longestStandstill) {
        this.http = http;
        this.pause = pause;
        this.longestStandstill = longestStandstill;
    }

    /** @throws FetchFailed with a reason for people */
    void fetch(ModelFile.Source source, Path to, Progress progress) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (FileChannel file = FileChannel.open(
                        part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new FetchFailed("another process is fetching it");
            }
            Whole whole = persistently(source, file, to, progress);
            file.force(true);
            check(whole, file, part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Whole persistently(ModelFile.Source source, FileChannel file, Path to, Progress progress)
            throws IOException {
        int fruitless = 0;
        while (true) {
            long before = file.size();
            try {
                return onward(source, file, to, progress);
            } catch (FetchFailed lasting) {
                throw lasting;
            } catch (IOException broken) {
                fruitless = file.size() > before ? 0 : fruitless + 1;
                if (fruitless >= MOST_FRUITLESS) {
                    throw HubRequest.failed(source.uri(), broken);
                }
                rest();
            }
        }
    }

    private Whole onward(ModelFile.Source source, FileChannel file, Path to, Progress progress) throws IOException {
        long have = file.size();
        if (source.size().isPresent() && have > source.size().getAsLong()) {
            file.truncate(0);
            have = 0;
        }
        try (Answer answer = new HubRequest(http).from(source.uri(), have)) {
            Whole whole = Whole.of(source, answer);
            if (!answer.continuesAt(have)) {
                file.truncate(0);
                have = 0;
            }
            if (!answer.isComplete()) {
                requireRoom(to, whole.size() - have);
                write(answer.body(), file, have, whole.size(), progress);
            }
            if (file.size() < whole.size()) {
                throw new IOException("it broke off");
            }
            return whole;
        }
    }

    private static void requireRoom(Path to, long bytes) throws IOException {
        long room = Files.getFileStore(to.toAbsolutePath().getParent()).getUsableSpace();
        if (room < bytes) {
            throw new FetchFailed("there is no room for it: it needs %d MB more in %s, where %d MB are free"
                    .formatted(bytes >> 20, to.toAbsolutePath().getParent(), room >> 20));
        }
    }

    private void write(InputStream body, FileChannel file, long from, long size, Progress progress) throws IOException {
        byte[] piece = new byte[PIECE];
        long at = from;
        try (Standstill standstill = new Standstill(body, longestStandstill)) {
            for (int read = body.read(piece); read != -1; read = body.read(piece)) {
                standstill.moved();
                at += file.write(ByteBuffer.wrap(piece, 0, read), at);
                if (at > size) {
                    throw new FetchFailed("it is larger than the %d bytes it should have".formatted(size));
                }
                progress.at(at, size);
            }
        }
    }

    private static void check(Whole whole, FileChannel file, Path part) throws IOException {
        String found = Sha256File.of(file);
        if (!found.equals(whole.sha256())) {
            Files.delete(part);
            throw new FetchFailed("what came is not the file it should be: its SHA-256 is " + found + " and not "
                    + whole.sha256() + "; it was thrown away");
        }
    }

    private void rest() throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed("the service stops", e);
        }
    }

    /** What a whole file is known by: by what is set beforehand, else by what the hub says. */
    record Whole(long size, String sha256) {

        static Whole of(ModelFile.Source source, Answer answer) throws FetchFailed {
            long size = source.size().isPresent()
                    ? source.size().getAsLong()
                    : answer.size().orElseThrow(() -> new FetchFailed("the hub does not say how large it is"));
            String sha256 = source.sha256()
                    .or(answer::sha256)
                    .orElseThrow(() ->
                            new FetchFailed("the hub does not say its SHA-256, so set precis.model.embedded.sha256"));
            if (answer.size().isPresent() && answer.size().getAsLong() != size) {
                throw new FetchFailed("the hub has %d bytes, and it should have %d"
                        .formatted(answer.size().getAsLong(), size));
            }
            return new Whole(size, sha256);
        }
    }
}
