package dev.precis.translation;

import dev.precis.check.EchoCheck;

/** Why a draft gives no translation of a unit that was asked. */
enum Fault {
    MISSING("no translation of it came back"),
    DOUBLED("it came back more than once"),
    EMPTY("its translation was empty"),
    MISPLACED("its translation was that of another unit, or held another unit's words"),
    ECHO(EchoCheck.TOLD);

    private final String told;

    Fault(String told) {
        this.told = told;
    }

    /** In words that a model and a reader of the note both understand. */
    String told() {
        return told;
    }
}
