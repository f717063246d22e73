package dev.precis.store;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is said where there is no database to start with. */
class SchemaTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("precis.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aDatabaseOfANewerPrecisIsLeftAsItIs(String kind) {
        DataSource source = kind.equals("sqlite") ? sqlite("") : Postgres.empty();
        bringUp(source);
        Jdbi.create(source)
                .useHandle(
                        handle -> handle.execute(
                                "insert into flyway_schema_history select 1000, '999', 'of a newer', type,"
                                        + " 'V999__of_a_newer.sql', 1, installed_by, installed_on, 1, success from flyway_schema_history where installed_rank = 1"));
        assertRefused(source, "was last used by a newer Précis");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(file, "Hanoï accueille le sommet. ".repeat(100));
        assertRefused(sqlite(""), "cannot be used: the file of the database is damaged, or is none");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNamed() {
        Jdbi.create(sqlite("")).useHandle(handle -> handle.execute("create table stamps (colour text)"));
        assertRefused(sqlite(""), "cannot be used: its tables are not those that Précis makes");
    }

    @Test
    void aDiskThatIsTooSmallForTheTablesIsNamedAndTheNextStartGoesOn() {
        assertRefused(sqlite("?max_page_count=20"), "cannot be used: the disk of the database is full");
        bringUp(sqlite(""));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/precis?password=geheim");
        assertRefused(nobody, "cannot be used: Connection to 127.0.0.1:1 refused");
    }

    /** One line that begins with the place, without a cause: Quarkus would print that instead. */
    private void assertRefused(DataSource source, String why) {
        assertThatThrownBy(() -> bringUp(source))
                .isInstanceOf(StoreUnusable.class)
                .hasNoCause()
                .hasMessageStartingWith(file + " ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("geheim")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
    }

    private void bringUp(DataSource source) {
        Schema.bringUp(Flyway.configure().dataSource(source).load(), file.toString());
    }

    private DataSource sqlite(String settings) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file + settings);
        return source;
    }
}
