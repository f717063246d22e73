package dev.precis.cli;

import dev.precis.store.StoreAway;
import dev.precis.store.StoreUnusable;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.Config;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Why the service or a command ends without having done its work, in one line.
 *
 * @param isNamed whether the line says what is to be mended; else it is what the innermost failure says, and a developer wants the rest
 */
record Fault(ExitCode code, String line, boolean isNamed) {

    /** @param settings asked only for where the database is that was in use when it failed */
    static Fault of(Throwable failure, Supplier<Config> settings) {
        Optional<StoreAway> away = StoreAway.in(failure);
        if (away.isPresent()) {
            return new Fault(ExitCode.NO_STORE, away.get().getMessage() + " (" + place(settings.get()) + ")", true);
        }
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (cause instanceof StoreUnusable) {
                return new Fault(ExitCode.NO_STORE, cause.getMessage(), true);
            }
            if (cause instanceof QuarkusBindException taken) {
                return new Fault(
                        ExitCode.FAILED,
                        "port " + taken.getPort() + " is taken; set quarkus.http.port to another",
                        true);
            }
        }
        String message = innermost.getMessage() == null ? innermost.getClass().getName() : innermost.getMessage();
        return new Fault(ExitCode.FAILED, message, innermost instanceof ConfigurationException);
    }

    private static String place(Config settings) {
        boolean shared = settings.getOptionalValue("precis.database-url", String.class)
                .filter(url -> !url.isBlank())
                .isPresent();
        // An address may hold a password.
        return shared
                ? "precis.database-url"
                : "precis.data-dir "
                        + settings.getValue("precis.data-dir", Path.class).toAbsolutePath();
    }

    /** Says it. @return what the shell is left with */
    ExitCode told(PrintStream err) {
        Printed.line(err, line);
        return code;
    }
}
