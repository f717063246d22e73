package dev.precis.term;

import dev.precis.store.Database;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

/**
 * Takes a TMX file into the memory as a whole or not at all. The file is read twice: through to its end before anything is written,
 * then in, some thousand units at a time, so that nobody else waits for it; what came in counts from the moment all is there.
 */
@Singleton
public final class MemoryImport {

    private static final String ORIGIN = "import";
    private static final int ROWS_A_TRANSACTION = 20_000;

    private final Jdbi jdbi;

    public MemoryImport(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * What came of it.
     *
     * @param id of the import
     * @param units pairs that were taken in
     */
    public record Result(String id, long units) {}

    /**
     * @param file a TMX file; it is read twice
     * @throws UnreadableTmx where it is none, or holds no unit in French and English; nothing has changed then
     */
    public Result read(Path file) throws IOException {
        AtomicLong units = new AtomicLong();
        try (InputStream in = Files.newInputStream(file)) {
            TmxReader.readUnits(in, unit -> units.incrementAndGet());
        }
        if (units.get() == 0) {
            throw new UnreadableTmx("no unit of the file has both French and English");
        }
        String batch = "imp_" + UUID.randomUUID().toString().replace("-", "");
        jdbi.useTransaction(handle -> TranslationMemory.begin(handle, batch, ORIGIN, "", false));
        try (InputStream in = Files.newInputStream(file)) {
            List<MemoryUnit> waiting = new ArrayList<>(ROWS_A_TRANSACTION);
            TmxReader.readUnits(in, unit -> {
                waiting.add(unit);
                if (waiting.size() == ROWS_A_TRANSACTION) {
                    write(batch, waiting);
                }
            });
            write(batch, waiting);
        } catch (IOException | RuntimeException e) {
            jdbi.useTransaction(handle -> {
                MemoryTable.remove(handle, batch);
                handle.execute("delete from memory_batch where id = ?", batch);
            });
            throw e;
        }
        jdbi.useTransaction(handle -> handle.execute("update memory_batch set complete = 1 where id = ?", batch));
        return new Result(batch, units.get());
    }

    private void write(String batch, List<MemoryUnit> waiting) {
        jdbi.useTransaction(handle -> MemoryTable.put(handle, batch, waiting));
        waiting.clear();
    }
}
