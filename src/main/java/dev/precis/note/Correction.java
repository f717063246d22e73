package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.precis.check.Message;

import java.util.Locale;
import java.util.Optional;

/**
 * What an analyst does to a line of a note.
 *
 * @param fr other French, of a claim alone
 * @param en other English
 * @param by who does it
 * @param comment why
 */
public record Correction(
        Action action, Optional<String> fr, Optional<String> en, Optional<String> by, Optional<String> comment) {

    /** What can be done to a line. */
    public enum Action {
        /** The line stands from now on, with the French or English that is given or as it is. */
        APPROVE,
        /** The line must not be relied on. */
        REJECT,
        /** Something is said about the line; it stays as it is. */
        COMMENT,
        /** The last change of the line that is not undone yet is. */
        UNDO;

        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What readers of a rejected line are told. */
    Message rejection() {
        return comment.map(why -> Message.of("%s", "un analyste a rejeté cette ligne : « %s »")
                        .with(why))
                .orElse(Message.of("an analyst rejected this line", "un analyste a rejeté cette ligne"));
    }
}
