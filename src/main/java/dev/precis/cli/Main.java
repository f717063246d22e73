package dev.precis.cli;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import picocli.CommandLine;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where the jar begins: without arguments it is the service, with any it is a command that does its work and ends. */
@QuarkusMain
public final class Main {

    /** A command listens nowhere, leaves batches to the service, and says on standard error what goes wrong. */
    private static final Map<String, String> OF_A_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "precis.job.enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.console.level", "WARN");

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(null, Main::serviceEnded, arguments);
            return;
        }
        Optional<Integer> ended = answered(arguments, System.out, System.err);
        if (ended.isPresent()) {
            System.exit(ended.get());
        }
        OF_A_COMMAND.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        Quarkus.run(BriefRun.class, Main::end, arguments);
    }

    /** Answers what can be answered without the service: help, the version, a command that cannot be understood. */
    static Optional<Integer> answered(String[] arguments, PrintStream out, PrintStream err) {
        BriefCommand command = new BriefCommand();
        CommandLine parser = PrecisCommand.parser(command);
        parser.setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        try {
            CommandLine.ParseResult parsed = parser.parseArgs(arguments);
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return Optional.of(ExitCode.COMPLETE.code());
            }
            if (!parsed.hasSubcommand()) {
                throw new CommandLine.ParameterException(parser, "a command is wanted, such as brief");
            }
            command.check();
            return Optional.empty();
        } catch (CommandLine.ParameterException wrong) {
            String asked = wrong.getCommandLine().getCommandSpec().qualifiedName();
            Printed.line(err, wrong.getMessage() + "; " + asked + " --help tells what is understood");
            return Optional.of(ExitCode.USAGE.code());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static void end(int code, Throwable failure) {
        if (failure == null) {
            System.exit(code);
        }
        System.exit(
                Fault.of(failure, ConfigProvider::getConfig).told(System.err).code());
    }

    /** Whatever cannot be named is logged whole first; how the process ends is left to what runs it, which need not be a shell. */
    private static void serviceEnded(int code, Throwable failure) {
        if (failure != null) {
            Fault fault = Fault.of(failure, ConfigProvider::getConfig);
            if (!fault.isNamed()) {
                Logger.getLogger(Main.class).error("the service cannot start", failure);
            }
            fault.told(System.err);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
    }
}
