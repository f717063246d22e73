package dev.precis.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody sits there. */
final class Terminal {

    private Terminal() {}

    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal, too, and a way to ask.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
