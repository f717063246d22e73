package dev.precis.cli;

import dev.precis.api.RequestRefused;

/** What a refusal that has an HTTP status means for the shell. */
final class Ending {

    private Ending() {}

    static ExitCode of(RequestRefused refused) {
        if (refused.problem().equals("invalid_options")) {
            return ExitCode.USAGE;
        }
        if (refused.problem().startsWith("model_")) {
            return ExitCode.NO_MODEL;
        }
        return refused.status() < 500 ? ExitCode.BAD_INPUT : ExitCode.FAILED;
    }
}
