package dev.precis.api;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps a log line one line: what stands in a message, from wherever it came, cannot begin another. Control characters and
 * Unicode's line ends are written as escapes; so are those in the messages of what was thrown.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final int LONGEST = 4000;

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record instanceof ExtLogRecord ext ? ext.getFormattedMessage() : record.getMessage();
        if (message != null && (isForgeable(message) || message.length() > LONGEST)) {
            String escaped = escaped(message);
            if (record instanceof ExtLogRecord ext) {
                ext.setMessage(escaped, ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                record.setMessage(escaped);
            }
        }
        if (record.getThrown() != null) {
            record.setThrown(harmless(record.getThrown(), 0));
        }
        return true;
    }

    private static Throwable harmless(Throwable thrown, int depth) {
        Throwable cause = thrown.getCause();
        Throwable below = cause == null || depth > 20 ? null : harmless(cause, depth + 1);
        String message = thrown.getMessage();
        if (below == cause && (message == null || !isForgeable(message) && message.length() <= LONGEST)) {
            return thrown;
        }
        return new Told(thrown, message == null ? null : escaped(message), below);
    }

    private static boolean isForgeable(String text) {
        return text.codePoints().anyMatch(OneLine::isForgeable);
    }

    private static boolean isForgeable(int point) {
        return Character.isISOControl(point)
                || point == 0x2028
                || point == 0x2029
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            switch (point) {
                case '\r' -> escaped.append("\\r");
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isForgeable(point)) {
                        escaped.append("\\u{%x}".formatted(point));
                    } else {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** What was thrown, told without its own words' line breaks. */
    private static final class Told extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String name;

        Told(Throwable thrown, String message, Throwable cause) {
            super(message, cause, false, true);
            this.name = thrown.getClass().getName();
            setStackTrace(thrown.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage() == null ? name : name + ": " + getMessage();
        }
    }
}
