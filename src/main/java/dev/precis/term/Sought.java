package dev.precis.term;

import java.util.Optional;

/**
 * A French text the memory is asked for.
 *
 * @param before the text before it; empty where none is known
 * @param after the text behind it
 */
public record Sought(String french, Optional<String> before, Optional<String> after) {

    public static Sought alone(String french) {
        return new Sought(french, Optional.empty(), Optional.empty());
    }
}
