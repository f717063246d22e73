package dev.precis.translation;

import dev.precis.check.EchoCheck;
import dev.precis.check.Message;

/** Why a draft gives no translation of a unit that was asked. */
enum Fault {
    MISSING(Message.of("no translation of it came back", "aucune traduction n’est revenue")),
    DOUBLED(Message.of("it came back more than once", "la traduction est revenue plus d’une fois")),
    EMPTY(Message.of("its translation was empty", "la traduction était vide")),
    MISPLACED(Message.of(
            "its translation was that of another unit, or held another unit's words",
            "la traduction était celle d’une autre unité, ou en contenait des mots")),
    ECHO(EchoCheck.TOLD);

    private final Message told;

    Fault(Message told) {
        this.told = told;
    }

    /** In words that a model and a reader of the note both understand. */
    Message told() {
        return told;
    }
}
