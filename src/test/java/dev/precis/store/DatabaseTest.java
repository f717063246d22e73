package dev.precis.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryThatIsMissingIsMade() {
        Path deep = directory.resolve("a/b é");
        Database.makeWritable(deep);
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "");
        assertThatThrownBy(() -> Database.makeWritable(file))
                .isInstanceOf(StoreUnusable.class)
                .hasNoCause()
                .hasMessageContaining(file.toString())
                .hasMessageContaining("precis.data-dir");
    }

    @Test
    void whatWasAcknowledgedIsThereWhenOpenedAgain() {
        insert(Databases.in(directory), "brf_1", "Économie");
        assertThat(titles(Databases.in(directory))).containsExactly("Économie");
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        Database database = Databases.in(directory);
        assertThatThrownBy(() -> database.jdbi().useTransaction(handle -> {
                    handle.execute(
                            "insert into note (id, created, status, title, json) values ('brf_1', '', '', '', '')");
                    throw new IllegalStateException("half done");
                }))
                .hasMessage("half done");
        assertThat(titles(database)).isEmpty();
    }

    @Test
    void aFailedStatementDoesNotTellItsValues() {
        Database database = Databases.in(directory);
        insert(database, "brf_1", "Économie");
        assertThatThrownBy(() -> insert(database, "brf_1", "Économie"))
                .hasMessageContaining("UNIQUE")
                .hasMessageNotContaining("Économie");
    }

    private static void insert(Database database, String id, String title) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "insert into note (id, created, status, title, json) values (:id, '', '', :title, '')")
                        .bind("id", id)
                        .bind("title", title)
                        .execute());
    }

    private static List<String> titles(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.select("select title from note")
                        .mapTo(String.class)
                        .list());
    }
}
