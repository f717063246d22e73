package dev.precis.job;

import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Of more articles than have a note over all. Two kills in the course of a batch; {@code src/bench/kills.sh} does a hundred. */
@Timeout(600)
class KillLoopTest {

    static {
        // The driver manager knows a driver once its class is loaded, which here nobody else sees to.
        new org.sqlite.JDBC();
    }

    private static final int ARTICLES = 52;
    private static final int KILLS = 2;

    @TempDir
    Path directory;

    @Test
    void aBatchWhoseProcessIsKilledAgainAndAgainEndsAndEachItemOnce() throws Exception {
        try (FakeModel model = FakeModel.start().delay(Duration.ofMillis(150))) {
            int done = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Process node = start(model);
                done = await(done + 6);
                node.destroyForcibly().waitFor();
            }
            Process last = start(model);
            while (!single("select state from job").equals("done")) {
                assertThat(last.isAlive()).isTrue();
                Thread.sleep(100);
            }
            last.destroyForcibly().waitFor();
            assertThat(single("select count(*) from job_item where state = 'complete'"))
                    .isEqualTo("" + ARTICLES);
            assertThat(single("select count(distinct note_id) from job_item")).isEqualTo("" + ARTICLES);
            assertThat(single("select count(*) from note")).isEqualTo("" + ARTICLES);
            assertThat(single("select count(*) from scheduled_tasks where task_name = 'item'"))
                    .isEqualTo("0");
            assertThat(single("pragma integrity_check")).isEqualTo("ok");
            assertThat(askings(model))
                    .allSatisfy(
                            (question, times) -> assertThat(times).as(question).isLessThanOrEqualTo(1L + KILLS));
            long repeated = askings(model).values().stream()
                    .mapToLong(times -> times - 1)
                    .sum();
            assertThat(repeated)
                    .as("at each kill four items are in work, none with more than three questions in flight")
                    .isLessThanOrEqualTo(KILLS * 4 * 3L);
        }
    }

    private static Map<String, Long> askings(FakeModel model) {
        return model.calls().stream()
                .flatMap(KillLoopTest::questions)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<String> questions(FakeCall call) {
        return call.task().equals("translation")
                ? call.lines().stream().map(FakeCall.Line::text)
                : Stream.of(call.user());
    }

    private Process start(FakeModel model) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                NodeProcess.class.getName(),
                directory.toString(),
                model.baseUrl(),
                "" + ARTICLES));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("node.log").toFile())
                .start();
        BufferedReader out = process.inputReader();
        assertThat(out.lines().anyMatch(line -> line.contains("working")))
                .as("see " + directory.resolve("node.log"))
                .isTrue();
        return process;
    }

    /** Waits until so many items have ended; how many had. */
    private int await(int items) throws Exception {
        while (true) {
            int done = Integer.parseInt(single("select count(*) from job_item where state = 'complete'"));
            if (done >= items) {
                return done;
            }
            Thread.sleep(20);
        }
    }

    private String single(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("precis.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
