package dev.precis.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What becomes of a write where the disk or the file fails while the database is in use. */
class DiskFaultTest {

    @TempDir
    Path directory;

    @Test
    void aFullDiskIsADatabaseThatIsAwayAndWhatWasKeptBeforeStays() {
        Database database = Databases.of(directory, "max_page_count=1");
        Throwable failure = null;
        int kept = 0;
        while (failure == null) {
            String id = "brf_" + kept;
            failure = catchThrowable(() -> keep(database, id, "é".repeat(10_000)));
            kept += failure == null ? 1 : 0;
        }
        assertThat(StoreAway.in(failure)).map(StoreAway::getMessage).contains("the disk of the database is full");
        assertThat(notes(Databases.in(directory))).isEqualTo(kept);
    }

    @Test
    void aFileThatCannotBeOpenedAnyMoreIsADatabaseThatIsAway() throws IOException {
        Database database = Databases.in(directory);
        Path file = directory.resolve("precis.db");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(StoreAway.in(catchThrowable(() -> keep(database, "brf_1", ""))))
                .map(StoreAway::getMessage)
                .contains("the file of the database cannot be opened, read or written");
    }

    @Test
    void aDamagedFileIsADatabaseThatIsAway() throws IOException {
        Database database = Databases.in(directory);
        keep(database, "brf_1", "é".repeat(10_000));
        Path file = directory.resolve("precis.db");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, new byte[bytes.length], StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(StoreAway.in(catchThrowable(() -> notes(database))))
                .map(StoreAway::getMessage)
                .contains("the file of the database is damaged, or is none");
    }

    @Test
    void aStatementThatIsWrongIsNoFaultOfTheDisk() {
        Database database = Databases.in(directory);
        keep(database, "brf_1", "");
        assertThat(StoreAway.in(catchThrowable(() -> keep(database, "brf_1", ""))))
                .isEqualTo(Optional.empty());
    }

    private static void keep(Database database, String id, String json) {
        database.run(handle -> handle.execute(
                "insert into note (id, created, status, title, json) values (?, '', '', '', ?)", id, json));
    }

    private static int notes(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.select("select count(*) from note")
                        .mapTo(int.class)
                        .one());
    }
}
