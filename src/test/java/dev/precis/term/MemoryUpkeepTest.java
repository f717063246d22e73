package dev.precis.term;

import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.store.ThisNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryUpkeepTest {

    @TempDir
    Path directory;

    private Database database;
    private ThisNode node;

    @BeforeEach
    void open() {
        database = Databases.in(directory);
        node = new ThisNode(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void whatADeadProcessLeftInTheMiddleOfAnImportIsTakenOutAndWhatALivingOneBringsStays() {
        halfway("imp_dead", "a node that is gone");
        halfway("imp_old", "");
        halfway("imp_living", node.id());
        new MemoryUpkeep(database, node).atStart();
        assertThat(rows("select id from memory_batch")).containsExactly("imp_living");
        assertThat(rows("select batch from memory_part")).containsExactly("imp_living");
        assertThat(rows("select source from memory_unit")).containsExactly("Le port de imp_living.");
        assertThat(rows("select distinct part from memory_posting")).hasSize(1);
    }

    @Test
    void unitsOfAnEarlierVersionAreFoundByWhatIsLikeThemFromTheNextStartOn() {
        new TranslationMemory(database)
                .replaceAll("desk", List.of(new MemoryEntry("Le port accueille 12 navires.", "en", "The port.")));
        database.run(handle -> {
            handle.execute("delete from memory_posting");
            handle.execute("update memory_part set indexed = 0");
        });
        MemorySearch found = new MemorySearch(database);
        assertThat(found.like("Le port accueille 14 navires.", "en-GB", 5)).isEmpty();
        new MemoryUpkeep(database, node).atStart();
        assertThat(found.like("Le port accueille 14 navires.", "en-GB", 5)).hasSize(1);
    }

    private void halfway(String batch, String node) {
        database.run(handle -> {
            TranslationMemory.begin(handle, batch, "import", "", false, node);
            MemoryTable.put(
                    handle, batch, List.of(MemoryUnit.of(new MemoryEntry("Le port de " + batch + ".", "en", "x"))));
        });
    }

    private List<String> rows(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
