package dev.precis.job;

import dev.precis.model.Gateways;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.store.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-31T00:00:00Z"), ZoneOffset.UTC);

    private final List<TestNode> nodes = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        nodes.forEach(TestNode::close);
    }

    private TestNode node(String kind, Map<String, String> settings) {
        Database database = kind.equals("sqlite") ? Databases.in(directory) : Postgres.over(Postgres.migrated());
        database.run(handle -> {
            for (String day : List.of("2026-01-01", "2026-03-01", "2026-03-30")) {
                handle.execute(
                        "insert into note (id, created, status, title, json) values (?, ?, '', '{}', '{}')",
                        "brf_" + day,
                        day + "T00:00:00.000000Z");
                handle.execute("insert into note_answer values (?, ?)", "brf_" + day, "k" + day);
                handle.execute(
                        "insert into cache_entry values (?, 's', 'm', 'p', '0123456789', 1, 1, ?, 0)",
                        "k" + day,
                        day + "T00:00:00Z");
                handle.execute(
                        "insert into job values (?, ?, 'done', 0, '', 1, 1, 0, 'brf_x', 0, ?, ?)",
                        "job_" + day,
                        day + "T00:00:00.000Z",
                        day + "T00:00:00.000Z",
                        day + "T00:00:00.000Z");
                handle.execute(
                        "insert into job_item (job_id, number, article, state, fence, attempts, change)"
                                + " values (?, 1, 'text', 'complete', 1, 0, 1)",
                        "job_" + day);
            }
        });
        TestNode node = new TestNode(database, Gateways.none(), NOW, settings);
        nodes.add(node);
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void withoutSettingsOnlyOldBatchesGoAndTheirNotesStay(String kind) {
        TestNode node = node(kind, Map.of());
        assertThat(node.retention.sweep()).isEqualTo(new Retention.Swept(0, 1, 0, 0));
        assertThat(ids(node, "job", "id")).containsExactly("job_2026-03-01", "job_2026-03-30");
        assertThat(ids(node, "job_item", "job_id")).containsExactly("job_2026-03-01", "job_2026-03-30");
        assertThat(ids(node, "note", "id")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void notesAndAnswersGoByAge(String kind) {
        TestNode node = node(kind, Map.of("precis.retention.notes", "40d", "precis.retention.cache", "10d"));
        node.retention.sweep();
        assertThat(ids(node, "note", "id")).containsExactly("brf_2026-03-01", "brf_2026-03-30");
        assertThat(ids(node, "note_answer", "note_id")).containsExactly("brf_2026-03-01", "brf_2026-03-30");
        assertThat(ids(node, "cache_entry", "cache_key")).containsExactly("k2026-03-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theNewestNotesStayWhereThereAreTooMany(String kind) {
        TestNode node = node(kind, Map.of("precis.retention.max-notes", "1"));
        node.retention.sweep();
        assertThat(ids(node, "note", "id")).containsExactly("brf_2026-03-30");
    }

    private static List<String> ids(TestNode node, String table, String column) {
        return node.database
                .jdbi()
                .withHandle(handle -> handle.select("select " + column + " from " + table + " order by 1")
                        .mapTo(String.class)
                        .list());
    }
}
