package dev.precis.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A French term and its settled English.
 *
 * @param also other English that is as good, such as the short form of running text
 * @param forbidden English that must not stand for the term
 * @param note for people
 */
public record TermEntry(
        String source, String target, List<String> also, List<String> forbidden, Optional<String> note) {

    public TermEntry {
        also = also == null ? List.of() : List.copyOf(also);
        forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
        note = note == null ? Optional.empty() : note;
    }

    public TermEntry(String source, String target) {
        this(source, target, List.of(), List.of(), Optional.empty());
    }

    /** The settled English first, then all that is as good. */
    Stream<String> accepted() {
        return Stream.concat(Stream.of(target), also.stream());
    }
}
