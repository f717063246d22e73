package dev.precis.cli;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The last line of a process that cannot do its work. */
class FaultTest {

    @Test
    void aFullDiskEndsWithSevenAndTheDirectory() {
        Fault fault = fault(wrapped(new SQLiteException("database or disk is full", SQLiteErrorCode.SQLITE_FULL)));
        assertThat(fault.code()).isEqualTo(ExitCode.NO_STORE);
        assertThat(fault.isNamed()).isTrue();
        assertThat(fault.line()).isEqualTo("the disk of the database is full (precis.data-dir /data)");
    }

    @Test
    void aServerThatIsAwayIsNamedBySettingAlone() {
        Throwable away = wrapped(new SQLException("no route", "08001"));
        assertThat(fault(away, Map.of("precis.database-url", "jdbc:postgresql://db/p?password=geheim")))
                .isEqualTo(new Fault(ExitCode.NO_STORE, "the database cannot be reached (precis.database-url)", true));
    }

    @Test
    void aTakenPortAndAWrongSettingAreNamed() {
        assertThat(fault(wrapped(new QuarkusBindException("127.0.0.1", 8080, new BindException()))))
                .isEqualTo(new Fault(ExitCode.FAILED, "port 8080 is taken; set quarkus.http.port to another", true));
        assertThat(fault(wrapped(new ConfigurationException("precis.model.engine is 'x'"))))
                .isEqualTo(new Fault(ExitCode.FAILED, "precis.model.engine is 'x'", true));
    }

    @Test
    void whatNobodyExpectedIsToldByItsInnermostWordsAndNotNamed() {
        assertThat(fault(wrapped(new IllegalStateException("half done"))))
                .isEqualTo(new Fault(ExitCode.FAILED, "half done", false));
        assertThat(fault(wrapped(new NullPointerException())).line()).isEqualTo("java.lang.NullPointerException");
    }

    @Test
    void itIsOneLineWhateverItSays() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Fault(ExitCode.FAILED, "a\nb\u001B[2J\r\u2028c\n", true).told(new PrintStream(err));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("precis: a b[2J  c\n");
    }

    private static Fault fault(Throwable failure) {
        return fault(failure, Map.of("precis.data-dir", "/data"));
    }

    private static Fault fault(Throwable failure, Map<String, String> settings) {
        return Fault.of(
                failure,
                () -> new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test"))
                        .build());
    }

    private static Throwable wrapped(Exception cause) {
        return new RuntimeException("Failed to start quarkus", new IllegalStateException(cause));
    }
}
