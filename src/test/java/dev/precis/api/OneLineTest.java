package dev.precis.api;

import org.junit.jupiter.api.Test;

import java.util.logging.Level;
import java.util.logging.LogRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a log line cannot begin another. */
class OneLineTest {

    private static LogRecord filtered(LogRecord record) {
        assertThat(new OneLine().isLoggable(record)).isTrue();
        return record;
    }

    @Test
    void lineBreaksAndWhatHidesAreWrittenAsEscapes() {
        LogRecord record = filtered(new LogRecord(Level.INFO, "a\r\n12:00:00 ERROR forged\u2028\u202Eb\u001B[2Jc"));
        assertThat(record.getMessage()).isEqualTo("a\\r\\n12:00:00 ERROR forged\\u{2028}\\u{202e}b\\u{1b}[2Jc");
    }

    @Test
    void aPlainMessageStaysAsItIs() {
        assertThat(filtered(new LogRecord(Level.INFO, "cache : 100 % prêt")).getMessage())
                .isEqualTo("cache : 100 % prêt");
    }

    @Test
    void whatWasThrownIsToldOnOneLineWithItsNameAndItsTrace() {
        LogRecord record = new LogRecord(Level.SEVERE, "A request failed");
        Throwable thrown =
                new IllegalStateException("outer", new IllegalArgumentException("bad\n12:00:00 ERROR forged"));
        record.setThrown(thrown);
        Throwable told = filtered(record).getThrown();
        assertThat(told.toString()).isEqualTo("java.lang.IllegalStateException: outer");
        assertThat(told.getCause().toString())
                .isEqualTo("java.lang.IllegalArgumentException: bad\\n12:00:00 ERROR forged");
        assertThat(told.getStackTrace()).isEqualTo(thrown.getStackTrace());
    }

    @Test
    void anExceptionWithoutForgeryIsTheVeryOne() {
        LogRecord record = new LogRecord(Level.SEVERE, "A request failed");
        Throwable thrown = new IllegalStateException("plain", new IllegalArgumentException("also plain"));
        record.setThrown(thrown);
        assertThat(filtered(record).getThrown()).isSameAs(thrown);
    }

    @Test
    void aMessageHasAnEnd() {
        assertThat(filtered(new LogRecord(Level.INFO, "x".repeat(100_000))).getMessage())
                .hasSize(4000);
    }
}
