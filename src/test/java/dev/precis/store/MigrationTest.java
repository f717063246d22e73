package dev.precis.store;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theFirstSchemaIsBroughtUpWithoutLoss(String kind) {
        DataSource source = kind.equals("sqlite") ? sqlite() : Postgres.empty();
        Flyway.configure().dataSource(source).target("1").load().migrate();
        Jdbi jdbi = Jdbi.create(source);
        jdbi.useHandle(handle -> {
            handle.execute("insert into note values ('brf_1', '2026-01-01', 'complete', 'Été', '{}')");
            handle.execute(
                    "insert into cache_entry values ('k', 'summary', 'm', 'p', '{\"é\":1}', 1, 2, '2026-01-01')");
            handle.execute("insert into usage_day values ('2026-01-01', 'm', 'summary', 1, 2, 3, 4, 5)");
            // What the first memory held came from the corpus alone, which every start brings anew.
            handle.execute("insert into translation_memory values ('k', 'fr', 'en', 'a', 'b', 'corpus')");
            handle.execute("insert into approved_summary values ('k', '{}', 'desk')");
        });
        Flyway.configure().dataSource(source).load().migrate();
        assertThat(rows(jdbi, "note", "title")).containsExactly("Été");
        assertThat(rows(jdbi, "cache_entry", "json")).containsExactly("{\"é\":1}");
        assertThat(rows(jdbi, "cache_entry", "failures")).containsExactly("0");
        assertThat(rows(jdbi, "usage_day", "saved_tokens")).containsExactly("5");
        assertThat(rows(jdbi, "memory_unit", "target")).isEmpty();
        assertThat(rows(jdbi, "approved_summary", "provenance")).containsExactly("desk");
        assertThat(rows(jdbi, "job", "id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theUnitsOfAMemoryMoveIntoPartsOfTheirBatchesAndWhatIsHalfImportedGoes(String kind) {
        DataSource source = kind.equals("sqlite") ? sqlite() : Postgres.empty();
        Flyway.configure().dataSource(source).target("22").load().migrate();
        Jdbi jdbi = Jdbi.create(source);
        jdbi.useHandle(handle -> {
            handle.execute("insert into memory_batch values ('approved', 'approved', '', '2026-01-01', 1)");
            handle.execute("insert into memory_batch values ('imp_1', 'import', '', '2026-01-01', 1)");
            handle.execute("insert into memory_batch values ('imp_2', 'import', '', '2026-01-01', 0)");
            oldUnit(handle, -7, "Un", "approved");
            oldUnit(handle, 5, "Deux", "imp_1");
            oldUnit(handle, 9, "Trois", "imp_1");
            oldUnit(handle, 11, "Quatre", "imp_2");
        });
        Flyway.configure().dataSource(source).load().migrate();
        assertThat(rows(jdbi, "memory_unit", "source")).containsExactlyInAnyOrder("Un", "Deux", "Trois");
        assertThat(rows(
                        jdbi,
                        "memory_unit u join memory_part p on p.part = u.id >> 16 order by u.id",
                        "p.batch || ' ' || p.indexed"))
                .containsExactly("approved 0", "imp_1 0", "imp_1 0");
        assertThat(rows(jdbi, "memory_unit where source = 'Un'", "who || ' ' || note || ' ' || source_key"))
                .containsExactly("C. Martin brf_1 42");
    }

    private static void oldUnit(Handle handle, long id, String french, String batch) {
        handle.execute(
                "insert into memory_unit values (?, 42, 0, 'en', ?, 'x', null, null, 'C. Martin', '2026-01-01', 'brf_1', ?)",
                id,
                french,
                batch);
    }

    @Test
    void threeNodesThatStartAtOnceMigrateOnce() {
        DataSource source = Postgres.empty();
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(() -> Postgres.migrate(source)))
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(rows(Jdbi.create(source), "flyway_schema_history", "version"))
                .doesNotHaveDuplicates();
    }

    private DataSource sqlite() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("old.db"));
        return source;
    }

    private static List<String> rows(Jdbi jdbi, String table, String column) {
        return jdbi.withHandle(handle -> handle.select("select " + column + " from " + table)
                .mapTo(String.class)
                .list());
    }
}
