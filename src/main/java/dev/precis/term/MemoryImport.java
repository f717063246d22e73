package dev.precis.term;

import dev.precis.store.Database;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

/**
 * Takes a TMX file into the memory as a whole or not at all. Some thousand units at a time come in, so that nobody else waits for it, and
 * count from the moment all are there; while some are written the next are read.
 */
@Singleton
public final class MemoryImport {

    private static final String ORIGIN = "import";
    private static final int UNITS_A_PART = 20_000;

    private final Jdbi jdbi;
    private final MemoryUpkeep upkeep;

    public MemoryImport(Database database, MemoryUpkeep upkeep) {
        this.jdbi = database.jdbi();
        this.upkeep = upkeep;
    }

    /**
     * What came of it.
     *
     * @param id of the import
     * @param units pairs that were taken in
     */
    public record Result(String id, long units) {}

    /**
     * @param file a TMX file
     * @throws UnreadableTmx where it is none, or holds no unit in French and English; nothing has changed then
     */
    public Result read(Path file) throws IOException {
        upkeep.removeAbandoned();
        String batch = "imp_" + UUID.randomUUID().toString().replace("-", "");
        jdbi.useTransaction(handle -> TranslationMemory.begin(handle, batch, ORIGIN, "", false, upkeep.nodeName()));
        try {
            long units = write(batch, file);
            complete(batch);
            return new Result(batch, units);
        } catch (IOException | RuntimeException e) {
            upkeep.remove(batch);
            throw e;
        }
    }

    private long write(String batch, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Parts parts = new Parts(batch)) {
            TmxReader.readUnits(in, parts::add);
            return parts.end();
        }
    }

    private void complete(String batch) {
        int whole = jdbi.inTransaction(
                handle -> handle.execute("update memory_batch set complete = 1 where id = ?", batch));
        if (whole == 0) {
            throw new IllegalStateException("this node was taken for dead in the middle of an import");
        }
    }

    /** Fills parts one after the other, each being written while the next is filled. */
    private final class Parts implements AutoCloseable {

        private final String batch;
        private final ExecutorService writer = Executors.newSingleThreadExecutor();
        private Future<?> writing = CompletableFuture.completedFuture(null);
        private MemoryPart filling = new MemoryPart();
        private long units;

        Parts(String batch) {
            this.batch = batch;
        }

        void add(MemoryUnit unit) {
            filling.add(unit);
            units++;
            if (filling.size() == UNITS_A_PART) {
                write();
            }
        }

        long end() {
            if (units == 0) {
                throw new UnreadableTmx("no unit of the file has both French and English");
            }
            write();
            await();
            return units;
        }

        private void write() {
            await();
            MemoryPart full = filling;
            writing = writer.submit(() -> {
                long number = jdbi.inTransaction(handle -> MemoryTable.newPart(handle, batch));
                jdbi.useTransaction(handle -> MemoryTable.put(handle, number, full));
            });
            filling = new MemoryPart();
        }

        private void await() {
            try {
                writing.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped in the middle of an import", stopped);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failed.getCause());
            }
        }

        @Override
        public void close() {
            writer.shutdown();
            while (true) {
                try {
                    if (writer.awaitTermination(1, TimeUnit.SECONDS)) {
                        return;
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
