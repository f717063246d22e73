package dev.precis.cli;

import dev.precis.model.VisibleText;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Text on a terminal. Nothing that came from an article, a model or a file's name can move its cursor or change its colours. */
final class Printed {

    private Printed() {}

    /** The text without what no reader sees: escape sequences lose what makes them work. Line ends and tabs stay. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || VisibleText.isVisible(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Writes it as UTF-8, whatever the platform likes. */
    static void to(PrintStream out, String text) {
        out.writeBytes(plain(text).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Says why it ends, on one line whatever is in the text. */
    static void line(PrintStream err, String text) {
        to(err, "precis: " + VisibleText.line(text.strip()) + "\n");
    }
}
