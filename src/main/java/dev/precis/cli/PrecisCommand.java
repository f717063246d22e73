package dev.precis.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line as a whole. Without any argument the jar is the service. */
@Command(
        name = "precis",
        mixinStandardHelpOptions = true,
        versionProvider = PrecisCommand.Version.class,
        description = "French press pages to bilingual briefing notes. Without arguments the service starts.")
final class PrecisCommand {

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PrecisCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Précis " + (version == null ? "" : version)};
        }
    }

    private PrecisCommand() {}

    /** A parser with {@code command} to be filled. */
    static CommandLine parser(BriefCommand command) {
        CommandLine parser = new CommandLine(new PrecisCommand()).addSubcommand(command);
        Map<String, String> codes = Arrays.stream(ExitCode.values())
                .collect(Collectors.toMap(
                        code -> Integer.toString(code.code()),
                        ExitCode::meaning,
                        (one, other) -> one,
                        LinkedHashMap::new));
        for (CommandLine each : parser.getSubcommands().values()) {
            each.setOverwrittenOptionsAllowed(false);
            each.getCommandSpec()
                    .usageMessage()
                    .exitCodeListHeading("%nExit codes:%n")
                    .exitCodeList(codes);
        }
        return parser;
    }
}
